using System.Collections.Immutable;

namespace Declaratie.Testing;

/// <summary>
/// Draws a practice with accounts of all three kinds: a tenth of the invoices of patients alone, nine twentieths of families and nine twentieths lines of claim files.
/// The files of a payor come in order of date and are paid whole in that order: paying what a receipt names is then the same as paying oldest first.
/// </summary>
internal sealed class BigAccounts
{
    private const int FamilySize = 4;
    private const int FamilyDocuments = 50;
    private const int FileLines = 200;
    private const int ClaimPayors = 10;

    private const int DaysSoonestPaid = 21;
    private const int DaysLatestPaid = 56;

    private readonly BigDraws draws = new();
    private readonly ImmutableArray<BigInvoice>.Builder invoices = ImmutableArray.CreateBuilder<BigInvoice>();
    private readonly ImmutableArray<BigReceipt>.Builder receipts = ImmutableArray.CreateBuilder<BigReceipt>();
    private readonly int documents;
    private int patients;

    private BigAccounts(int documents) => this.documents = documents;

    public static (ImmutableArray<BigInvoice> Invoices, ImmutableArray<BigReceipt> Receipts, int Patients) Draw(int documents)
    {
        var accounts = new BigAccounts(documents);
        accounts.DrawAlone();
        accounts.DrawFamilies();
        accounts.DrawFiles();
        return (accounts.invoices.DrainToImmutable(), accounts.receipts.DrainToImmutable(), accounts.patients);
    }

    private void DrawAlone()
    {
        patients = Math.Max(1, documents / 100);
        for (var i = 0; i < documents / 10; i++)
        {
            invoices.Add(draws.Invoice(invoices.Count + 1, draws.Patient(patients, 0)));
        }

        for (var i = 0; i < documents / 10; i++)
        {
            receipts.Add(draws.Receipt(receipts.Count + 1, draws.Patient(patients, 0)));
        }
    }

    private void DrawFamilies()
    {
        for (var family = 0; family < (int)(documents * 9L / (20 * FamilyDocuments)); family++)
        {
            var first = patients + 1;
            patients += FamilySize;
            for (var i = 0; i < FamilyDocuments; i++)
            {
                invoices.Add(draws.Invoice(invoices.Count + 1, first + draws.Below(FamilySize)) with { Account = first });
            }

            for (var i = 0; i < FamilyDocuments; i++)
            {
                receipts.Add(draws.Receipt(receipts.Count + 1, first + draws.Below(FamilySize)) with { Account = first });
            }
        }
    }

    private void DrawFiles()
    {
        // The insured are patients of their own, who pay nothing themselves; a payor's account comes after all patients.
        var (firstInsured, insured) = (patients + 1, Math.Max(1, documents / 50));
        patients += insured;
        var files = (int)(documents * 9L / (20 * FileLines));
        for (var payor = 0; payor < ClaimPayors; payor++)
        {
            var paid = 0;
            for (var file = 1 + payor; file <= files; file += ClaimPayors)
            {
                var claimed = (int)((long)file * (BigLedger.Days - DaysLatestPaid) / (files + ClaimPayors));
                var cents = DrawLines(file, payor, claimed, (firstInsured, insured));
                paid = Math.Max(paid, claimed + DaysSoonestPaid + draws.Below(DaysLatestPaid - DaysSoonestPaid));
                receipts.Add(new(receipts.Count + 1, 0, paid, 1 + draws.Below(BigLedger.Providers), cents)
                {
                    Account = AccountOf(payor),
                    Payor = PayorOf(payor),
                    File = file,
                });
            }
        }
    }

    /// <summary>The lines of a file all have its date.</summary>
    private int DrawLines(int file, int payor, int day, (int First, int Count) insured)
    {
        var sum = 0;
        for (var line = 0; line < FileLines; line++)
        {
            var invoice = draws.Invoice(invoices.Count + 1, insured.First + draws.Below(insured.Count));
            invoices.Add(invoice with { Day = day, Payor = PayorOf(payor), BilledToPayor = true, Account = AccountOf(payor), File = file });
            sum += invoice.Cents;
        }

        return sum;
    }

    private int AccountOf(int payor) => patients + 1 + payor;

    private static int PayorOf(int payor) => BigLedger.Payors + 1 + payor;
}
