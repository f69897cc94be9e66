package org.caisson.architecture.wrong.planning;

import javax.sql.DataSource;

record PlannerThatQueries(DataSource source) {}
