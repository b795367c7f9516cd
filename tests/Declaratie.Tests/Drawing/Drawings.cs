using System.Globalization;
using System.Text;
using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Tests.Drawing;

/// <summary>Reports of worked cases, and drawing into memory.</summary>
internal static class Drawings
{
    internal static AllocatedPaymentsReport Case(string name, AllocatedPaymentsSpec spec)
    {
        var journal = JournalText.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "payments", name + ".jsonl")));
        return ReportingLedger.Of(PaymentLedger.From(journal.Entries).Value, journal.Header!.Practice).AllocatedPayments(spec);
    }

    internal static byte[] Bytes(AllocatedPaymentsReport report, ReportFormat format, ReportLanguage language)
    {
        using var stream = new MemoryStream();
        ReportDrawing.Write(report, format, language, stream);
        return stream.ToArray();
    }

    internal static string Text(AllocatedPaymentsReport report, ReportFormat format, ReportLanguage language) =>
        Encoding.UTF8.GetString(Bytes(report, format, language));

    // Under the culture of another machine.
    internal static T Under<T>(string culture, Func<T> act)
    {
        var own = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }
}
