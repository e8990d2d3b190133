INSERT INTO audit.events (happened) VALUES (now());
INSERT INTO shop.events (happened, note) VALUES (now(), 'x');
