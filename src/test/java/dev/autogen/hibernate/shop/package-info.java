/** Entities that have one of everything that the reader must read. */
package dev.autogen.hibernate.shop;
