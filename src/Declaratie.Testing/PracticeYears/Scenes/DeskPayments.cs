using Declaratie.Domain;

namespace Declaratie.Testing;

/// <summary>Scenes at the desk: Mixed receipts, money under another provider, and work that costs nothing (R13, R14, R33).</summary>
internal static class DeskPayments
{
    public static void OwnContributionAndPrivateWork(YearBook book)
    {
        var patient = book.Insured();
        var dentist = patient.Provider;
        var own = book.Bill(patient, dentist, book.Work(dentist), patient.Payor ?? Staff.Schemes[0].Id);
        var whitening = book.Bill(patient, dentist, Tariffs.Whitened);
        Payments.AtDesk(book, patient, dentist, own, whitening);
    }

    public static void FamilyOfTwoPayors(YearBook book)
    {
        // One parent pays for both; afterwards the visit of one of them turns out to be another's, so Mixed money is used again.
        var (parent, child) = book.Relatives();
        var dentist = parent.Provider;
        var payor = book.OtherThan(parent.Payor);
        var first = book.Bill(parent, dentist, book.Work(dentist), parent.Payor);
        var second = book.Bill(child, child.Provider, book.Work(child.Provider), payor);
        var wrong = book.Open.Of(second);
        var credit = Payments.AtDesk(book, parent, dentist, first, second);
        book.NextMonth(() =>
        {
            book.TakeBack(credit, second, wrong);
            book.After(6, () => book.Pay(credit, book.Bill(child, dentist, wrong, payor)));
            Payments.ByBank(book, child, child.Provider, second);
        });
    }

    public static void UnderTheHygienist(YearBook book)
    {
        var patient = book.Somebody();
        var hygienist = book.Random.Pick(Staff.Hygienists);
        var bill = book.Bill(patient, patient.Provider, book.Work(patient.Provider));
        Payments.AtDesk(book, patient, hygienist, bill);
    }

    public static void PaidByTheMunicipality(YearBook book)
    {
        // A receipt that names both: the patient decides, so it is Unknown while something is open (R17a).
        var patient = book.Somebody();
        var payor = Staff.Schemes[^1].Id;
        var bill = book.Bill(patient, patient.Provider, Tariffs.Controlled, payor);
        var credit = book.ReceiveFor(patient, payor, patient.Provider, Tariffs.Controlled + Tariffs.Controlled);
        book.Pay(credit, bill);
        book.NextMonth(() => book.Pay(credit, book.Bill(patient, patient.Provider, Tariffs.Controlled, payor)));
    }

    public static void FreeOfCharge(YearBook book)
    {
        var patient = book.Somebody();
        var bill = book.Bill(patient, patient.Provider, Money.Zero, patient.Payor);
        Payments.AtDesk(book, patient, patient.Provider, bill);
    }

    public static void FreeAndUndone(YearBook book)
    {
        // Nothing allocated to nothing, undone the day after, and allocated to the right nothing.
        var patient = book.Somebody();
        var wrong = book.Bill(patient, patient.Provider, Money.Zero);
        var right = book.Bill(patient, patient.Provider, Money.Zero, patient.Payor);
        var credit = Payments.AtDesk(book, patient, patient.Provider, wrong);
        book.After(1, () =>
        {
            book.TakeBack(credit, wrong, Money.Zero);
            book.Pay(credit, right);
        });
    }
}
