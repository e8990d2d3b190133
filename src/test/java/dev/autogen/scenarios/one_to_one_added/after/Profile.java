package dev.autogen.scenarios.one_to_one_added.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "profiles")
class Profile {
  @Id
  @Column(name = "customer_id")
  Long id;

  @OneToOne
  @MapsId
  @JoinColumn(name = "customer_id")
  Customer customer;

  @OneToOne
  @JoinColumn(name = "friend_id")
  Customer friend;
}
