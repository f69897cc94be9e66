package org.caisson.architecture.wrong.intake;

import org.caisson.architecture.wrong.formulation.Family;

record ReaderThatFormulates(Family family) {}
