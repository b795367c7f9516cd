using NodaTime;

namespace Declaratie.Testing;

/// <summary>The plan of the year: which scenes every month has, when payors pay and when months are closed.</summary>
/// <remarks>Every scene plays in every month, so that each kind of entry and each label is there by plan and not by luck.</remarks>
internal static class ScenePlan
{
    private const int PatientsPerScene = 500;
    private const int WorkdaysBeforeClosing = 4;

    private static readonly Action<YearBook>[] Monthly =
    [
        Advances.UnderTheSameDentist, Advances.ForAnotherDentist, Advances.InsuredWork, Advances.InstalmentsForACrown, Advances.TooMuchAtTheDesk,
        DeskPayments.OwnContributionAndPrivateWork, DeskPayments.FamilyOfTwoPayors, DeskPayments.UnderTheHygienist,
        DeskPayments.PaidByTheMunicipality,
        DeskPayments.FreeOfCharge, DeskPayments.FreeAndUndone,
        FamilyTransfers.NotYetAllocated, FamilyTransfers.ToOnePayor, FamilyTransfers.OverTwoPayors, FamilyTransfers.ToAnotherProvider, FamilyTransfers.AndFurther,
        Refunds.OfAnAdvance, Refunds.OnTheSameDay, Refunds.OfWorkDone,
        ReceiptCorrections.TooHigh, ReceiptCorrections.TooLow, ReceiptCorrections.Bounced,
        Adjustments.LowersUnpaid, Adjustments.LowersPaid, Adjustments.LowersUnpaidUnderAnother, Adjustments.LowersPaidUnderAnother,
        Adjustments.Raises, Adjustments.RaisesUnderAnother,
        WriteOffs.SmallDifference, WriteOffs.UnderTheOwner, WriteOffs.BatchOverMixedPayors, WriteOffs.Reversed, WriteOffs.ReversedUnderItsOwn,
        Reallocations.ToAnotherPayorsInvoice, Reallocations.WrongInvoice, Reallocations.WrongInvoiceOfAnother, Reallocations.ToAnotherDentist,
    ];

    public static void LayOut(YearBook book)
    {
        var months = PracticeYear.Months(book.Spec).ToArray();
        for (var month = 0; month < months.Length; month++)
        {
            LayOutMonth(book, months[month], month);
        }
    }

    private static void LayOutMonth(YearBook book, LocalDate first, int month)
    {
        var workdays = WorkCalendar.WorkdaysOfMonth(first);
        if (month > 0)
        {
            book.On(workdays[WorkdaysBeforeClosing], () => book.Close(first.PlusDays(-1)));
        }

        var times = Math.Max(1, book.Spec.Patients / PatientsPerScene);
        foreach (var scene in Monthly)
        {
            for (var time = 0; time < times; time++)
            {
                book.On(book.Random.Pick(workdays), () => scene(book));
            }
        }

        PlanOpeningBalances(book, workdays, month);
        PlanRemittances(book, first, month);
    }

    private static void PlanOpeningBalances(YearBook book, LocalDate[] workdays, int month)
    {
        var count = Math.Max(3, book.Spec.Patients / 10 / book.Spec.Months);
        for (var turn = 0; turn < count; turn++)
        {
            var rotated = (month * count) + turn;
            book.On(book.Random.Pick(workdays), () => OpeningBalances.TakeUp(book, rotated));
        }
    }

    private static void PlanRemittances(YearBook book, LocalDate first, int month)
    {
        for (var index = 0; index < Staff.Schemes.Length; index++)
        {
            // Every payor pays twice a month; once in three months it specifies one of its sums only in the month after.
            var scheme = Staff.Schemes[index];
            var late = (month + index) % 3 == 0;
            book.On(first.PlusDays(scheme.PayDay - 10), () => book.Remittances.PayOut(book, scheme, specifiedLater: false));
            book.On(first.PlusDays(scheme.PayDay + 3), () => book.Remittances.PayOut(book, scheme, late));
        }

        book.On(first.PlusDays(22), () => book.Remittances.TakeBack(book));
    }
}
