package org.caisson.architecture.wrong.export;

import org.caisson.architecture.wrong.formulation.Family;

record WriterThatFormulates(Family family) {}
