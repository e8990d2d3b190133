package dev.autogen.scenarios.order_column_added.after;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "playlists")
class Playlist {
  @Id Long id;

  @ElementCollection
  @CollectionTable(name = "playlist_songs", joinColumns = @JoinColumn(name = "playlist_id"))
  @OrderColumn(name = "position")
  @Column(name = "song", nullable = false)
  List<String> songs;
}
