package org.caisson.cli;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.caisson.planning.PlanningException;
import org.caisson.settings.ProgramVersion;
import org.caisson.settings.UnknownProfileException;
import org.jboss.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: how arguments are read and how failures are told. */
@Dependent
final class Shell {
  private static final Logger LOG = Logger.getLogger(Shell.class);

  private final Terminal terminal;
  private final ProgramVersion version;
  private final CaissonCommand program;
  private final List<Object> commands;

  Shell(
      Terminal terminal,
      ProgramVersion version,
      CaissonCommand program,
      ServeCommand serve,
      ValidateCommand validate,
      PlanCommand plan,
      ExplainCommand explain,
      WhatIfCommand whatIf,
      ExportLpCommand exportLp,
      TemplateCommand template,
      FrontierCommand frontier) {
    this.terminal = terminal;
    this.version = version;
    this.program = program;
    this.commands = List.of(serve, validate, plan, explain, whatIf, frontier, exportLp, template);
  }

  /** Runs the command that the arguments name and returns its exit code. */
  int execute(String... arguments) {
    CommandLine line = new CommandLine(program);
    commands.forEach(line::addSubcommand);
    line.getCommandSpec().version("caisson " + version.text());
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(terminal.textOut(), true))
        .setErr(new PrintWriter(terminal.err(), true))
        .setParameterExceptionHandler(Shell::misused)
        .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command))
        .execute(arguments);
  }

  /** The command was called wrongly: what is wrong, and where the help is. */
  private static int misused(ParameterException misuse, String[] arguments) {
    CommandLine line = misuse.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("ERROR " + misuse.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(misuse, err)) {
      err.println("      Maybe see " + line.getCommandSpec().qualifiedName() + " --help.");
    }
    return ExitCodes.INVALID;
  }

  private static int failed(Exception fault, CommandLine line) {
    LOG.debug("The command failed", fault);
    line.getErr().println("ERROR " + explanation(fault));
    return fault instanceof UnknownProfileException ? ExitCodes.INVALID : ExitCodes.FAILED;
  }

  private static String explanation(Exception fault) {
    if (fault instanceof PlanningException || fault instanceof UnknownProfileException) {
      return String.valueOf(fault.getMessage());
    }
    if (fault instanceof IOException || fault instanceof UncheckedIOException) {
      return "A file or folder cannot be used: %s. Maybe it does not exist, or may not be written."
          .formatted(fault.getMessage());
    }
    return "Caisson failed because of a fault in the program: %s. Maybe run it again with -Dquarkus.log.level=DEBUG before -jar and report what it says."
        .formatted(fault);
  }
}
