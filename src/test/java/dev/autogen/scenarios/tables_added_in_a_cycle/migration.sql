-- tables added in a cycle
--
-- revision  20260102030405
-- revises   base
-- created   2026-01-02 03:04:05 UTC by autogen
--
-- changes
--   create table employees                                                                    src/test/java/dev/autogen/scenarios/tables_added_in_a_cycle/after/Employee.java:11
--   create table departments                                                                  src/test/java/dev/autogen/scenarios/tables_added_in_a_cycle/after/Department.java:11
--   add foreign key employees_department_id_fkey on employees (department_id) to departments  src/test/java/dev/autogen/scenarios/tables_added_in_a_cycle/after/Employee.java:16

-- autogen:upgrade

CREATE TABLE employees (
    id bigint NOT NULL,
    department_id bigint NOT NULL,
    CONSTRAINT employees_pkey PRIMARY KEY (id)
);

CREATE TABLE departments (
    id bigint NOT NULL,
    head_id bigint,
    CONSTRAINT departments_pkey PRIMARY KEY (id),
    CONSTRAINT departments_head_id_key UNIQUE (head_id),
    CONSTRAINT departments_head_id_fkey FOREIGN KEY (head_id) REFERENCES employees (id)
);

ALTER TABLE employees ADD CONSTRAINT employees_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments (id);

-- autogen:downgrade

ALTER TABLE employees DROP CONSTRAINT employees_department_id_fkey;
DROP TABLE departments;  -- loses the rows of departments
DROP TABLE employees;  -- loses the rows of employees
