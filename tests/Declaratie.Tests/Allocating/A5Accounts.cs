using Declaratie.Domain;
using Declaratie.Tests.Kit;
using Declaratie.Tests.Payments;
using Xunit;
using static Declaratie.Tests.Allocating.Runs;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Allocating;

[Trait("Rule", "A5")]
public sealed class A5Accounts
{
    [Fact]
    public void Money_of_a_patient_pays_that_patients_own_invoices_whatever_payor_they_have() => Books.New()
        .Record(Invoiced("I1", "2024-01-02", 40m, "Bakker"), Invoiced("I2", "2024-01-02", 40m, payor: "NHS"), Invoiced("I3", "2024-01-02", 40m, opening: true), Received("R1", "2024-01-05", 100m))
        .Allots(Run("2024-01-31"), "A3 2024-01-05 R1 I2 40.00", "A3 2024-01-05 R1 I3 40.00");

    [Fact]
    public void Money_of_a_payor_pays_what_is_billed_to_that_payor() => BothSides()
        .PayorReceipt("N1", "2024-01-05", "NHS", "AG", 500m)
        .Allots(Run("2024-01-31"), "A3 2024-01-05 N1 to-payor 70.00");

    [Fact]
    public void Without_cross_billing_money_stays_on_its_own_side() => BothSides()
        .Receipt("R1", "2024-01-03", "Jansen", "AG", 100m)
        .PayorReceipt("N1", "2024-01-04", "NHS", "AG", 100m)
        .Allots(Run("2024-01-31"), "A3 2024-01-03 R1 to-patient 50.00", "A3 2024-01-04 N1 to-payor 70.00");

    [Fact]
    public void Crosswise_the_oldest_money_of_either_side_goes_first_also_on_one_invoice() => BothSides()
        .PayorReceipt("N1", "2024-01-03", "NHS", "AG", 20m)
        .Receipt("R1", "2024-01-04", "Jansen", "AG", 60m)
        .PayorReceipt("N2", "2024-01-05", "NHS", "AG", 90m)
        .Allots(
            Run("2024-01-31").Crosswise(),
            "A3 2024-01-03 N1 to-patient 20.00", "A3 2024-01-04 R1 to-patient 30.00", "A3 2024-01-04 R1 to-payor 30.00", "A3 2024-01-05 N2 to-payor 40.00");

    [Fact]
    public void Crosswise_one_account_alone_pays_both_sides_of_it_with_its_own_money() => BothSides()
        .PayorReceipt("N1", "2024-01-03", "NHS", "AG", 100m)
        .Receipt("R1", "2024-01-04", "Jansen", "AG", 60m)
        .Allots(Run("2024-01-31").Of("Jansen").Crosswise(), "A3 2024-01-04 R1 to-patient 50.00", "A3 2024-01-04 R1 to-payor 10.00");

    [Fact]
    public void A_payor_never_pays_an_opening_balance_though_it_names_the_payor() => Books.New()
        .Record(Invoiced("I1", "2024-01-02", 40m, payor: "NHS", toPayor: true, opening: true))
        .PayorReceipt("N1", "2024-01-05", "NHS", "AG", 100m)
        .Allots(Run("2024-01-31").Crosswise());

    [Fact]
    public void A_family_is_one_account() => Family()
        .Record(Invoiced("I1", "2024-01-02", 40m, "Bakker"), Invoiced("I2", "2024-01-02", 40m), Invoiced("I3", "2024-01-02", 40m, "Visser"), Received("R1", "2024-01-05", 100m))
        .Allots(Run("2024-01-31"), "A3 2024-01-05 R1 I1 40.00", "A3 2024-01-05 R1 I2 40.00");

    [Theory]
    [InlineData("Jansen")]
    [InlineData("Bakker")]
    [InlineData("F1")]
    public void A_family_is_asked_for_by_its_own_id_or_by_that_of_a_member(string account) => Family()
        .Record(Invoiced("I1", "2024-01-02", 40m, "Bakker"), Received("R1", "2024-01-05", 100m), Invoiced("I2", "2024-01-02", 40m, "Visser"), Received("R2", "2024-01-05", 40m, "Visser"))
        .Allots(Run("2024-01-31").Of(account), "A3 2024-01-05 R1 I1 40.00");

    [Fact]
    public void Who_went_to_another_family_takes_invoices_and_money_along() => Family()
        .Record(Invoiced("I1", "2024-01-02", 40m, "Bakker"), Received("R1", "2024-01-05", 100m), new Patient(new("Bakker")) { Account = new("F2") })
        .Allots(Run("2024-01-31"))
        .Allots(Run("2024-01-31").Of("F1"))
        .Record(new Patient(new("Bakker")) { Account = new("F1") })
        .Allots(Run("2024-01-31").Of("F1"), "A3 2024-01-05 R1 I1 40.00");

    [Fact]
    public void Families_come_before_patients_and_patients_before_payors() => Family()
        .PayorReceipt("N1", "2024-01-05", "NHS", "AG", 10m)
        .Record(
            Invoiced("I1", "2024-01-02", 10m, "Visser"), Received("R1", "2024-01-05", 10m, "Visser"),
            Invoiced("I2", "2024-01-02", 10m, payor: "NHS", toPayor: true),
            Invoiced("I3", "2024-01-02", 10m, "Bakker"), Received("R3", "2024-01-05", 10m))
        .Allots(Run("2024-01-31"), "A3 2024-01-05 R3 I3 10.00", "A3 2024-01-05 R1 I1 10.00", "A3 2024-01-05 N1 I2 10.00");

    [Theory]
    [InlineData("nobody")]
    [InlineData("RJB")]
    [Trait("Rule", "L1")]
    public void An_account_that_is_no_patient_family_or_payor_is_refused(string account) => Family().Refuses("L1", account, Run("2024-01-31").Of(account));

    [Fact]
    [Trait("Rule", "L1")]
    public void An_id_that_is_a_patient_and_a_payor_is_refused() =>
        Books.New().Record(new Payor(new("Jansen"), "Jansen BV")).Refuses("L1", "Jansen", Run("2024-01-31").Of("Jansen"));

    [Fact]
    [Trait("Rule", "L1")]
    public void An_id_that_is_a_family_and_a_patient_outside_it_is_refused() =>
        Books.New().Record(new Patient(new("Jansen")) { Account = new("Bakker") }).Refuses("L1", "Bakker", Run("2024-01-31").Of("Bakker"));

    [Fact]
    public void A_family_that_bears_the_id_of_a_member_is_one_account() => Books.New()
        .Record(new Patient(new("Jansen")) { Account = new("Jansen") }, Invoiced("I1", "2024-01-02", 40m), Received("R1", "2024-01-05", 40m))
        .Allots(Run("2024-01-31").Of("Jansen"), "A3 2024-01-05 R1 I1 40.00");

    // Of Jansen: 50.00 billed to the patient and 70.00 to NHS, both with payor NHS.
    private static Books BothSides() => Books.New().Record(
        Invoiced("to-patient", "2024-01-01", 50m, payor: "NHS"), Invoiced("to-payor", "2024-01-02", 70m, payor: "NHS", toPayor: true));

    private static Books Family() => Books.New().Record(new Patient(new("Jansen")) { Account = new("F1") }, new Patient(new("Bakker")) { Account = new("F1") });
}
