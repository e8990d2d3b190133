/** What the shop remembers: customers, its catalogue, and the orders of the one from the other. */
package shop;
