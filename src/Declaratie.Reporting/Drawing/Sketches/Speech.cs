using Declaratie.Domain;
using Declaratie.Reporting.Explaining;
using NodaTime;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>Says things in the reader's language.</summary>
internal sealed class Speech(ReportLanguage language)
{
    private const string SoftHyphen = "\u00AD";

    private readonly ReportTexts texts = new(language);
    private readonly Notation notation = new(language);

    internal ReportLanguage Language => language;

    internal string Say(string dutch, string english) => language is ReportLanguage.Dutch ? dutch : english;

    internal string Day(LocalDate date) => notation.Date(date);

    internal string Month(YearMonth month) => notation.Month(month);

    internal string Amount(Money amount) => notation.Amount(amount);

    /// <summary>An amount in a text that is read aloud: a hyphen is not, a minus is.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>With a minus if it is negative.</returns>
    internal string Aloud(Money amount) => Amount(amount).Replace('-', '−');

    internal string Label(PayorLabel payor) => texts.LabelOf(payor);

    internal string Kind(DetailKind kind) => texts.NameOf(kind);

    internal string Section(DetailSection section) => texts.TitleOf(section);

    internal string Rule(Rule rule) => Say(rule.Dutch, rule.English);

    internal static string Practices(IEnumerable<string> practices) => Cells.Clean(string.Join(", ", practices));

    internal string Period(LocalDate from, LocalDate to) => $"{texts[ReportText.Period]}: {Day(from)} {texts[ReportText.PeriodTo]} {Day(to)}";

    internal string Total => texts[ReportText.Total];

    /// <summary>What a report of allocated payments was asked, a line each.</summary>
    /// <param name="spec">The question.</param>
    /// <returns>The lines.</returns>
    internal IEnumerable<string> Asked(AllocatedPaymentsSpec spec)
    {
        yield return Period(spec.From, spec.To);
        var providers = spec.Providers is [] ? texts[ReportText.AllProviders] : string.Join(", ", spec.Providers.Select(provider => provider.Value));
        yield return $"{texts[ReportText.Providers]}: {Cells.Clean(providers)}";
        yield return $"{texts[ReportText.SummarisedBy]}: {texts[ModeOf(spec.SummariseBy)]}";
        if (spec.HideAdvancePayments)
        {
            yield return texts[ReportText.AdvancePaymentsHidden];
        }
    }

    internal string Column(ReportColumn column) => texts[column switch
    {
        ReportColumn.Receipts => ReportText.ReceiptsTotalling,
        ReportColumn.InvoiceAdjustments => ReportText.InvoiceAdjustments,
        ReportColumn.PayorInvoices => ReportText.PayorInvoices,
        ReportColumn.PatientInvoices => ReportText.PatientInvoices,
        ReportColumn.Allocated => ReportText.Allocated,
        ReportColumn.AdvancePayments => ReportText.AdvancePayments,
        _ => ReportText.Total,
    }].Replace(SoftHyphen, "", StringComparison.Ordinal);

    private static ReportText ModeOf(SummariseBy mode) => mode switch
    {
        SummariseBy.Provider => ReportText.ByProvider,
        SummariseBy.PatientsProvider => ReportText.ByPatientsProvider,
        _ => ReportText.ByWhoGotPaid,
    };
}
