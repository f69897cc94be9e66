package org.caisson.architecture.wrong.planning;

import picocli.CommandLine.Command;

@Command
final class PlannerThatIsACommand {}
