using Declaratie.Domain;
using Declaratie.Domain.Payments;

namespace Declaratie.Testing.Naive;

/// <summary>Whose money pays whose invoices (A5): a family, a patient without one, or a payor.</summary>
internal sealed record NaiveAccount(char Kind, string Id)
{
    /// <summary>In the order in which they are written: families, patients, payors; each as they were registered.</summary>
    public static List<NaiveAccount> All(NaiveBooks books) =>
    [
        .. Families(books).Select(id => new NaiveAccount('F', id)),
        .. books.PatientLines.Select(line => line.Id.Value).Distinct(StringComparer.Ordinal).Select(id => new NaiveAccount('P', id)),
        .. books.Payors.Select(payor => new NaiveAccount('B', payor.Value)),
    ];

    /// <summary>What an id may mean: one account, none, or more than one.</summary>
    public static List<NaiveAccount> Named(NaiveBooks books, AccountId account)
    {
        List<NaiveAccount> named = [];
        if (Families(books).Contains(account.Value, StringComparer.Ordinal))
        {
            named.Add(new('F', account.Value));
        }

        if (books.PatientLines.Exists(line => line.Id.Value == account.Value))
        {
            named.Add(OfPatient(books, new(account.Value)));
        }

        if (books.Payors.Contains(new(account.Value)))
        {
            named.Add(new('B', account.Value));
        }

        return [.. named.Distinct()];
    }

    public static NaiveAccount Of(NaiveBooks books, NaiveCredit credit) =>
        credit.Patient is { } patient ? OfPatient(books, patient) : new('B', credit.Payor!.Value.Value);

    /// <summary>The accounts whose money may pay an invoice: of the one it is billed to, and with cross-billing of the other too.</summary>
    public static IEnumerable<NaiveAccount> Of(NaiveBooks books, Invoice invoice, bool crossBilling)
    {
        if (invoice.Patient is { } patient && (crossBilling || invoice.BilledTo == BilledTo.Patient))
        {
            yield return OfPatient(books, patient);
        }

        if (!books.LabelOf(invoice.Id).IsSpecial && (crossBilling || invoice.BilledTo == BilledTo.Payor))
        {
            yield return new('B', invoice.Payor!.Value.Value);
        }
    }

    private static NaiveAccount OfPatient(NaiveBooks books, PatientId patient) =>
        books.AccountOf(patient) is { } family ? new('F', family.Value) : new('P', patient.Value);

    private static IEnumerable<string> Families(NaiveBooks books) =>
        books.PatientLines.Where(line => line.Account is not null).Select(line => line.Account!.Value.Value).Distinct(StringComparer.Ordinal);
}
