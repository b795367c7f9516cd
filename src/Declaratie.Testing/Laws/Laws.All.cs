using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using NodaTime;

namespace Declaratie.Testing;

/// <content>All laws of the report at once, on any engine.</content>
public static partial class Laws
{
    /// <summary><i>Alle wetten van het verslag</i>: asks one question of a system in several ways and lays every law of the report beside the answers.</summary>
    /// <remarks>I1–I4, R25. The system is asked for both parts of the report; each question is put once.</remarks>
    /// <param name="ask">Your system: a question, and its report.</param>
    /// <param name="spec">The question; its mode and hiding are varied.</param>
    /// <returns>All that is wrong; empty when every law holds.</returns>
    public static ImmutableArray<LawBroken> All(Func<AllocatedPaymentsSpec, AllocatedPaymentsReport> ask, AllocatedPaymentsSpec spec)
    {
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(spec);
        var asked = spec with { Sections = ReportSections.Both, HideAdvancePayments = false, ZeroRows = false };
        var modes = Enum.GetValues<SummariseBy>().Select(mode => ask(asked with { SummariseBy = mode })).ToList();
        var whole = modes.Find(report => report.Spec.SummariseBy == asked.SummariseBy) ?? modes[0];
        var middle = asked.From.PlusDays(Period.DaysBetween(asked.From, asked.To) / 2);
        LawBroken?[] found =
        [
            .. modes.Select(Conservation),
            .. modes.Select(RowsAddUp),
            ModesAgree(modes),
            middle < asked.To ? AddsUpOverPeriods(whole, ask(asked with { To = middle }), ask(asked with { From = middle.PlusDays(1) })) : null,
            HidingChangesNothingElse(whole, ask(asked with { HideAdvancePayments = true })),
        ];
        return [.. found.OfType<LawBroken>()];
    }

    /// <summary><i>Alle wetten van het verslag</i>, on the engine of this library.</summary>
    /// <param name="entries">A history of the ledger.</param>
    /// <param name="spec">The question.</param>
    /// <returns>All that is wrong; empty when every law holds.</returns>
    /// <exception cref="ArgumentException">The question names a provider that the history does not have, or a period that ends before it begins.</exception>
    public static ImmutableArray<LawBroken> All(IEnumerable<JournalEntry> entries, AllocatedPaymentsSpec spec) =>
        All(ReportingLedger.Of(PaymentLedger.From(entries).Value).AllocatedPayments, spec);
}
