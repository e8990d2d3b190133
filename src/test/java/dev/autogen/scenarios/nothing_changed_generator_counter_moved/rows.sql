UPDATE id_counters SET next_id = 50 WHERE counted = 'orders';
