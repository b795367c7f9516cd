using Declaratie.Domain;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

[Trait("Rule", "L9")]
public sealed class L9OwnAccount
{
    // Jansen and Bakker share account F1, Visser and Smit F2, deVries and Mulder have none.
    [Theory]
    [InlineData("of-Jansen", "for-Jansen")]
    [InlineData("of-Jansen", "for-Bakker")]
    [InlineData("of-Bakker", "for-Jansen")]
    [InlineData("of-Visser", "for-Smit")]
    [InlineData("of-deVries", "for-deVries")]
    public void A_patients_credit_pays_that_patient_and_patients_with_the_same_account(string credit, string invoice)
    {
        var books = Families().Allocate("2024-01-05", credit, invoice, 10m);

        Assert.Equal((90m, 90m), (books.Open(credit), books.OpenInvoice(invoice)));
    }

    [Theory]
    [InlineData("of-Jansen", "for-Visser")]
    [InlineData("of-Jansen", "for-deVries")]
    [InlineData("of-deVries", "for-Jansen")]
    [InlineData("of-deVries", "for-Mulder")]
    public void It_does_not_pay_another_account_nor_another_patient_without_one(string credit, string invoice) =>
        Families().Refuses("L9", credit, Allocated("2024-01-05", credit, invoice, 10m));

    [Fact]
    public void An_account_that_is_given_later_counts_from_then_on()
    {
        var books = Families();

        books.Refuses("L9", "of-deVries", Allocated("2024-01-05", "of-deVries", "for-Mulder", 10m));
        books.Record(new Patient(new("deVries")) { Account = new("F3") });
        books.Refuses("L9", "of-deVries", Allocated("2024-01-05", "of-deVries", "for-Mulder", 10m));
        books.Record(new Patient(new("Mulder")) { Account = new("F3") })
            .Allocate("2024-01-05", "of-deVries", "for-Mulder", 10m)
            .Record(new Patient(new("Mulder")) { Account = new("F1") });
        books.Refuses("L9", "of-deVries", Allocated("2024-01-05", "of-deVries", "for-Mulder", 10m));
        books.Deallocate("2024-01-05", "of-deVries", "for-Mulder", 10m);
    }

    [Fact]
    public void A_transferred_credit_is_of_the_patient_who_received_it()
    {
        var books = Families().Transfer("T1", "2024-01-04", "of-Jansen", "Visser", 10m);

        books.Refuses("L9", "T1", Allocated("2024-01-05", "T1", "for-Jansen", 10m));
        books.Allocate("2024-01-05", "T1", "for-Smit", 10m);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_patients_credit_pays_that_patients_invoice_of_any_payor_whoever_it_is_billed_to(bool toPayor) =>
        Families().Record(Invoiced("N1", "2024-01-02", 10m, payor: "NHS", toPayor: toPayor)).Allocate("2024-01-05", "of-Jansen", "N1", 10m);

    [Fact]
    public void An_invoice_without_a_patient_is_paid_by_no_patient()
    {
        var books = Families().Record(Invoiced("N1", "2024-01-02", 10m, patient: null), Invoiced("N2", "2024-01-02", 10m, patient: null, payor: "NHS"));

        books.Refuses("L9", "of-Jansen", Allocated("2024-01-05", "of-Jansen", "N1", 10m));
        books.Refuses("L9", "of-deVries", Allocated("2024-01-05", "of-deVries", "N1", 10m));
        books.Refuses("L9", "of-Jansen", Allocated("2024-01-05", "of-Jansen", "N2", 10m));
    }

    [Theory]
    [InlineData("Jansen", false)]
    [InlineData("Jansen", true)]
    [InlineData("deVries", true)]
    [InlineData(null, true)]
    [InlineData(null, false)]
    public void A_payors_credit_pays_every_invoice_of_that_payor(string? patient, bool toPayor) =>
        FromPayor().Record(Invoiced("N1", "2024-01-02", 10m, patient, payor: "NHS", toPayor: toPayor)).Allocate("2024-01-05", "P1", "N1", 10m);

    [Theory]
    [InlineData("DENP", false)]
    [InlineData("DENP", true)]
    [InlineData(null, false)]
    [InlineData(null, true)]
    public void It_pays_no_invoice_of_another_payor_nor_private_work(string? payor, bool toPayor) =>
        FromPayor().Record(Invoiced("N1", "2024-01-02", 10m, payor: payor, toPayor: toPayor)).Refuses("L9", "P1", Allocated("2024-01-05", "P1", "N1", 10m));

    [Theory]
    [InlineData("NHS", true)]
    [InlineData("NHS", false)]
    [InlineData(null, false)]
    [Trait("Rule", "R15")]
    public void The_payor_of_an_opening_balance_is_Open_Balance_whatever_payor_it_names(string? payor, bool toPayor)
    {
        var books = FromPayor().Record(Invoiced("N1", "2024-01-02", 10m, payor: payor, toPayor: toPayor, opening: true));

        books.Refuses("L9", "P1", Allocated("2024-01-05", "P1", "N1", 10m));
        books.Allocate("2024-01-05", "of-Jansen", "N1", 10m);
    }

    [Fact]
    public void An_opening_credit_is_of_its_patient_or_payor_like_any_other()
    {
        var books = Families().Record(
            Received("O1", "2024-01-02", 10m, opening: true),
            Received("O2", "2024-01-02", 10m, patient: null, payor: "NHS", opening: true),
            Invoiced("N1", "2024-01-02", 10m, patient: "Visser", payor: "NHS"));

        books.Refuses("L9", "O1", Allocated("2024-01-05", "O1", "for-Visser", 1m));
        books.Refuses("L9", "O2", Allocated("2024-01-05", "O2", "for-Visser", 1m));
        books.Allocate("2024-01-05", "O1", "for-Bakker", 1m).Allocate("2024-01-05", "O2", "N1", 1m);
    }

    [Fact]
    [Trait("Rule", "R17a")]
    public void A_receipt_that_names_a_patient_is_the_patients_whatever_payor_it_names_besides()
    {
        var books = Families().Record(
            Received("B1", "2024-01-02", 10m, patient: "Jansen", payor: "NHS"),
            Invoiced("N1", "2024-01-02", 10m, patient: "Visser", payor: "NHS", toPayor: true));

        books.Refuses("L9", "B1", Allocated("2024-01-05", "B1", "N1", 10m));
        books.Allocate("2024-01-05", "B1", "for-Jansen", 10m);
    }

    [Fact]
    public void A_credit_that_a_payor_transferred_is_the_patients()
    {
        var books = FromPayor().Transfer("T1", "2024-01-04", "P1", "Visser", 10m)
            .Record(Invoiced("N1", "2024-01-02", 10m, patient: "Jansen", payor: "NHS", toPayor: true));

        books.Refuses("L9", "T1", Allocated("2024-01-05", "T1", "N1", 10m));
        books.Allocate("2024-01-05", "T1", "for-Visser", 10m);
    }

    private static Books Families()
    {
        var books = Books.New();
        foreach (var (patient, account) in new[] { ("Jansen", "F1"), ("Bakker", "F1"), ("Visser", "F2"), ("Smit", "F2") })
        {
            books.Record(new Patient(new(patient)) { Account = new(account) });
        }

        foreach (var patient in new[] { "Jansen", "Bakker", "Visser", "Smit", "deVries", "Mulder" })
        {
            books.Record(Invoiced("for-" + patient, "2024-01-02", 100m, patient), Received("of-" + patient, "2024-01-02", 100m, patient));
        }

        return books;
    }

    // P1: 100.00 from NHS, of no patient.
    private static Books FromPayor() => Families().PayorReceipt("P1", "2024-01-02", "NHS", "AG", 100m);
}
