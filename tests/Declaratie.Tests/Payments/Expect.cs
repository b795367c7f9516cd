using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Payments;

internal static class Expect
{
    // Refused under this rule, with this in the way; asked, appended or in bulk the answer is the same and nothing changes.
    public static void Refuses(this Books books, string rule, string subject, JournalEntry entry)
    {
        var before = LedgerPicture.Of(books.Ledger);
        var decided = books.Ledger.Decide(entry);
        var refusal = books.Refuse(entry);
        var builder = books.Ledger.ToBuilder();
        var inBulk = builder.Append(entry);

        Assert.Equal($"{rule} {subject}", $"{refusal.Rule.Id} {refusal.Subject}");
        Assert.Equal(refusal, decided.Refusal);
        Assert.Equal(refusal with { Line = inBulk!.Line }, inBulk);
        Assert.True(inBulk.Line > 0);
        Assert.Empty(decided.Events);
        Assert.Equal(before, LedgerPicture.Of(books.Ledger));
        Assert.Equal(before, LedgerPicture.Of(builder.ToLedger()));
        SpeaksBothLanguages(refusal);
    }

    // Accepted; money is forced back as listed, no more.
    public static void Forces(this Books books, JournalEntry entry, params Deallocation[] forced)
    {
        var decided = books.Ledger.Decide(entry);

        Assert.Equal(new LedgerEvent(entry, [.. forced]), Assert.Single(decided.Events));
        books.Record(entry);
    }

    // Who is on a patient's chart on a day.
    public static string ProviderOf(this Books books, string patient, string day)
    {
        var tables = books.Ledger.Tables;
        return tables.Providers[tables.PatientRows[tables.Patients.Find(patient)].Chart.On(Books.Day(day).ToDateOnly().DayNumber)];
    }

    public static void SpeaksBothLanguages(Finding finding)
    {
        Assert.False(string.IsNullOrWhiteSpace(finding.Dutch));
        Assert.False(string.IsNullOrWhiteSpace(finding.English));
        Assert.NotEqual(finding.Dutch, finding.English, StringComparer.Ordinal);
    }
}
