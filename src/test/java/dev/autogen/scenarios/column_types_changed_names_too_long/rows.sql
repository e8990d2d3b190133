INSERT INTO measurements_of_the_second_laboratory_in_the_cellar_of_the_hous VALUES (1, 2, 3), (2, 4, 5);
