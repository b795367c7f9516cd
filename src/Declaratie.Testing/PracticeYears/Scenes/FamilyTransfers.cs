using Declaratie.Domain;

namespace Declaratie.Testing;

/// <summary>Scenes in which an advance of one patient becomes a credit of another (R34–R39).</summary>
internal static class FamilyTransfers
{
    public static void NotYetAllocated(YearBook book)
    {
        var (parent, child) = book.Relatives();
        var credit = book.Receive(parent, parent.Provider, book.RoundSum(100, 300), "bank");
        book.NextMonth(() =>
        {
            var moved = book.Move(credit, child, book.Open.Of(credit));
            book.NextMonth(() => book.Pay(moved, book.Bill(child, parent.Provider, book.Work(parent.Provider), child.Payor)));
        });
    }

    public static void ToOnePayor(YearBook book)
    {
        var (parent, child) = book.Relatives();
        var dentist = parent.Provider;
        var credit = book.Receive(parent, dentist, book.RoundSum(200, 500), "iDEAL");
        book.NextMonth(() =>
        {
            var bill = book.Bill(child, dentist, Tariffs.Controlled, child.Payor);
            book.Pay(book.Move(credit, child, book.Open.Of(bill)), bill);
            book.After(4, () => book.GiveBack(credit, book.Open.Of(credit)));
        });
    }

    public static void OverTwoPayors(YearBook book)
    {
        var (parent, child) = book.Relatives();
        var credit = book.Receive(parent, parent.Provider, book.RoundSum(600, 800), "bank");
        book.After(book.Random.Between(9, 30), () =>
        {
            var dentist = child.Provider;
            var insured = book.Bill(child, dentist, Tariffs.Controlled, book.OtherThan((PayorId?)null));
            var itself = book.Bill(child, dentist, book.Work(dentist));
            var sum = book.Open.Of(insured) + book.Open.Of(itself);
            var moved = book.Move(credit, child, sum < book.Open.Of(credit) ? sum : book.Open.Of(credit));
            book.Pay(moved, insured);
            book.Pay(moved, itself);
        });
    }

    public static void ToAnotherProvider(YearBook book)
    {
        var (parent, child) = book.Relatives();
        var hygienist = book.Random.Pick(Staff.Hygienists);
        var credit = book.Receive(parent, parent.Provider, book.RoundSum(150, 250), "pin");
        book.After(book.Random.Between(10, 35), () =>
        {
            var moved = book.Move(credit, child, book.Open.Of(credit), hygienist);
            book.Pay(moved, book.Bill(child, hygienist, book.Work(hygienist)));
            book.NextMonth(() =>
            {
                if (book.Open.Of(moved) > Money.Zero)
                {
                    book.GiveBack(moved, book.Open.Of(moved));
                }
            });
        });
    }

    public static void AndFurther(YearBook book)
    {
        // Through two hands on one day: who got paid stays with the first receipt (R45).
        var (parent, child) = book.Relatives();
        var friend = book.OtherThan(child);
        var credit = book.Receive(parent, parent.Provider, book.RoundSum(75, 150), "pin");
        book.After(book.Random.Between(2, 20), () =>
        {
            var moved = book.Move(credit, child, book.Open.Of(credit), book.OtherThan(parent.Provider));
            var further = book.Move(moved, friend, book.Open.Of(moved).Split([2, 1])[0]);
            book.Pay(further, book.Bill(friend, friend.Provider, book.Work(friend.Provider)));
        });
    }
}
