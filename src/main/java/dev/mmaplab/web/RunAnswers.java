package dev.mmaplab.web;

import dev.mmaplab.c.Position;
import dev.mmaplab.explain.Finding;
import dev.mmaplab.kernel.Event;
import dev.mmaplab.kernel.MemorySnapshot;
import dev.mmaplab.sim.RunRequest;
import dev.mmaplab.sim.RunResult;
import dev.mmaplab.submission.RunDesk;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From what a run left behind to its form in the REST contract. */
@Component
class RunAnswers {
  /** A program that faults for ever would make an answer nobody can read. */
  private static final int MOST_EVENTS = 20_000;

  private final EventAnswers events = new EventAnswers();

  /** With everything in it. */
  RunAnswer full(String id, RunRequest request, RunDesk.Outcome outcome) {
    RunResult result = outcome.result();
    List<Event> all = result.events();
    int shown = Math.min(MOST_EVENTS, all.size());
    return new RunAnswer(
        id,
        request.kernel().label(),
        result.outcome().name().toLowerCase(Locale.ROOT),
        build(result),
        missing(result),
        result.console().stream()
            .map(
                entry ->
                    new RunAnswer.ConsoleEntry(
                        entry.command(), entry.output(), entry.exit(), entry.signal()))
            .toList(),
        result.dmesg(),
        outcome.findings().stream().map(RunAnswers::finding).toList(),
        new RunAnswer.Limits(
            result.usage().instructions(),
            result.usage().memoryBytes(),
            result.usage().outputBytes(),
            result.usage().wallMillis()),
        Optional.of(events.of(all.subList(0, shown))),
        shown == all.size() ? Optional.empty() : Optional.of((long) all.size() - shown),
        Optional.of(result.memory().stream().map(RunAnswers::memory).toList()));
  }

  private static RunAnswer.Build build(RunResult result) {
    return new RunAnswer.Build(
        result.buildOk(),
        result.diagnostics().stream()
            .map(
                said ->
                    new RunAnswer.DiagnosticAnswer(
                        said.position().file(),
                        said.position().line(),
                        said.position().column(),
                        said.severity().name().toLowerCase(Locale.ROOT),
                        said.message()))
            .toList());
  }

  private static Optional<List<RunAnswer.Missing>> missing(RunResult result) {
    if (result.outcome() != RunResult.Outcome.UNSUPPORTED) {
      return Optional.empty();
    }
    return Optional.of(
        result.unsupported().stream()
            .map(
                lack ->
                    new RunAnswer.Missing(
                        lack.name(),
                        lack.file(),
                        lack.line(),
                        lack.name()
                            + " is not simulated ("
                            + lack.file()
                            + ":"
                            + lack.line()
                            + ")"))
            .toList());
  }

  private static FindingAnswer finding(Finding finding) {
    return new FindingAnswer(
        finding.id(),
        finding.severity(),
        finding.title(),
        finding.explanation(),
        finding.advice(),
        finding.position().file(),
        finding.position().line(),
        finding.position().column(),
        finding.events(),
        finding.steps().stream()
            .map(
                step ->
                    new FindingAnswer.Step(
                        step.position().file(), step.position().line(), step.text()))
            .toList(),
        finding.fixes().stream()
            .map(
                fix ->
                    new FindingAnswer.Fix(
                        fix.title(),
                        fix.edits().stream()
                            .map(
                                edit ->
                                    new FindingAnswer.Edit(
                                        edit.file(), edit.line(), edit.before(), edit.after()))
                            .toList()))
            .toList());
  }

  private static MemoryAnswer memory(MemorySnapshot snapshot) {
    return new MemoryAnswer(
        snapshot.moment(),
        snapshot.pid(),
        snapshot.process(),
        snapshot.vmas().stream().map(RunAnswers::vma).toList(),
        snapshot.frames().stream()
            .map(
                frame ->
                    new MemoryAnswer.Frame(
                        frame.pfn(),
                        frame.owner(),
                        frame.count(),
                        frame.reserved(),
                        HexFormat.of().formatHex(frame.head())))
            .toList(),
        snapshot.allocations().stream()
            .map(
                held ->
                    new MemoryAnswer.Allocation(
                        held.allocator(),
                        Hex.of(held.address()),
                        held.size(),
                        held.variable(),
                        held.site().map(Position::file),
                        held.site().map(Position::line),
                        held.site().map(Position::column),
                        held.pfns()))
            .toList(),
        snapshot
            .fault()
            .map(
                fault ->
                    new MemoryAnswer.Fault(
                        Hex.of(fault.address()),
                        fault.access(),
                        fault.signal(),
                        fault.site().map(Position::file),
                        fault.site().map(Position::line),
                        fault.site().map(Position::column))));
  }

  private static MemoryAnswer.Vma vma(MemorySnapshot.VmaState vma) {
    return new MemoryAnswer.Vma(
        Hex.of(vma.start()),
        Hex.of(vma.end()),
        vma.perms(),
        vma.flags(),
        vma.offset(),
        vma.path(),
        vma.device(),
        vma.ptes().stream()
            .map(
                pte ->
                    new MemoryAnswer.Pte(
                        pte.page(),
                        pte.pfn(),
                        pte.present(),
                        pte.write(),
                        pte.user(),
                        pte.accessed(),
                        pte.dirty(),
                        pte.special(),
                        pte.noExecute(),
                        pte.cache()))
            .toList());
  }
}
