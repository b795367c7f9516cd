using Declaratie.Domain;

namespace Declaratie.Testing;

/// <summary>Scenes in which an allocation is undone, and the patient's chart moves on (R22, R32, R46).</summary>
internal static class Reallocations
{
    public static void ToAnotherPayorsInvoice(YearBook book)
    {
        // Known money of one payor that in a later month pays an invoice of another: a transfer between payors.
        var patient = book.Insured();
        var dentist = patient.Provider;
        var bill = book.Bill(patient, dentist, book.Work(dentist), patient.Payor ?? Staff.Schemes[0].Id);
        var paid = book.Open.Of(bill);
        var credit = Payments.AtDesk(book, patient, dentist, bill);
        book.NextMonth(() =>
        {
            book.TakeBack(credit, bill, paid);
            book.Adjust(bill, -paid, "Valt onder een andere polis");
            book.Pay(credit, book.Bill(patient, dentist, paid, book.OtherThan(patient.Payor)));
        });
    }

    public static void WrongInvoice(YearBook book)
    {
        var patient = book.Somebody();
        var dentist = patient.Provider;
        var meant = book.Bill(patient, dentist, book.Work(dentist), patient.Payor);
        var wrong = book.Bill(patient, dentist, book.Work(dentist), patient.Payor);
        var paid = book.Open.Of(meant);
        var credit = book.Receive(patient, dentist, paid, "bank");
        book.Pay(credit, wrong);
        book.NextMonth(() =>
        {
            book.TakeBack(credit, wrong, paid - book.Open.Of(credit));
            book.Pay(credit, meant);
            Payments.ByBank(book, patient, dentist, wrong);
        });
    }

    public static void WrongInvoiceOfAnother(YearBook book)
    {
        // Undone within the month: it stands below the receipt.
        var patient = book.Somebody();
        var other = book.OtherThan(patient.Provider);
        var meant = book.Bill(patient, patient.Provider, Tariffs.Controlled);
        var wrong = book.Bill(patient, other, book.Work(other));
        var credit = book.Receive(patient, patient.Provider, Tariffs.Controlled, "pin");
        book.Pay(credit, wrong);
        book.After(2, () =>
        {
            book.TakeBack(credit, wrong, Tariffs.Controlled);
            book.Pay(credit, meant);
            Payments.ByBank(book, patient, other, wrong);
        });
    }

    public static void ToAnotherDentist(YearBook book)
    {
        // The patient's chart moves to another dentist, today or from the first of the month, which is still open.
        var patient = book.Somebody();
        patient.Provider = book.Random.Pick([.. Staff.Dentists.Where(dentist => dentist != patient.Provider)]);
        var from = book.Random.Chance(50) ? book.Today : new(book.Today.Year, book.Today.Month, 1);
        book.Write(new Patient(patient.Id) { Provider = patient.Provider, Date = from });
    }
}
