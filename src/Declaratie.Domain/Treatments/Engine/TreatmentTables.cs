using System.Collections.Immutable;
using Declaratie.Domain.Engine;
using NodaTime;

namespace Declaratie.Domain.Treatments.Engine;

/// <summary>The treatments of a practice, by number, with the lists that connect them.</summary>
internal sealed class TreatmentTables
{
    private const int None = -1;
    private ImmutableArray<int> heads = [None, None];

    public RegisterTables Register { get; private set; } = new();

    public IdMap Treatments { get; private set; } = new();

    public Table<TreatmentRow> Rows { get; private set; } = new();

    /// <summary>Lists of retour codes, joined: there are few of them.</summary>
    public IdMap CodeLists { get; private set; } = new();

    /// <summary>What messages need of a treatment; of those that give nothing there is none.</summary>
    public Table<MessageDetails> Messages { get; private set; } = new();

    public Table<MonthRow> MonthRows { get; private set; } = new();

    public ImmutableSortedDictionary<int, int> Months { get; private set; } = ImmutableSortedDictionary<int, int>.Empty;

    /// <summary>The newest treatment of a patient on a day.</summary>
    public KeyMap Visits { get; private set; } = new();

    /// <summary>By the number of an indication: the days of its treatments that were delivered, of its own patient and no remainder.</summary>
    public Table<SessionList> Sessions { get; private set; } = new();

    public void Freeze()
    {
        Register.Freeze();
        Treatments.Freeze();
        Rows.Freeze();
        CodeLists.Freeze();
        Messages.Freeze();
        MonthRows.Freeze();
        Visits.Freeze();
        Sessions.Freeze();
    }

    public TreatmentTables Fork()
    {
        var fork = (TreatmentTables)MemberwiseClone();
        fork.Register = Register.Fork();
        fork.Treatments = Treatments.Fork();
        fork.Rows = Rows.Fork();
        fork.CodeLists = CodeLists.Fork();
        fork.Messages = Messages.Fork();
        fork.MonthRows = MonthRows.Fork();
        fork.Visits = Visits.Fork();
        fork.Sessions = Sessions.Fork();
        return fork;
    }

    /// <summary>The CSI that a person gave: on the treatment, else on its indication; null leaves it to the entitlement.</summary>
    /// <param name="row">The treatment.</param>
    /// <returns>The code, or null.</returns>
    public string? GivenCsi(in TreatmentRow row) =>
        (row.Message < 0 ? null : Messages[row.Message].Csi) ?? (row.Indication < 0 ? null : Register.IndicationRows[row.Indication].Csi);

    public static int MonthOf(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return (date.Year * 12) + date.Month - 1;
    }

    public static int MonthOf(YearMonth month) => (month.Year * 12) + month.Month - 1;

    public static YearMonth ToMonth(int month) => new(month / 12, (month % 12) + 1);

    public int CodeList(ReadOnlySpan<RetourCode> codes)
    {
        if (codes.IsEmpty)
        {
            return None;
        }

        var text = string.Join(',', codes.ToArray().Select(code => code.Value));
        return CodeLists.Find(text) is >= 0 and var known ? known : CodeLists.Add(text);
    }

    public ImmutableArray<RetourCode> Codes(int list) =>
        list < 0 ? [] : [.. CodeLists[list].Split(',').Select(code => new RetourCode(code))];

    /// <summary>The treatments that wait, in the order in which they were registered.</summary>
    /// <param name="queue">The queue.</param>
    /// <returns>Their numbers.</returns>
    public int[] Waiting(WorkQueue queue)
    {
        var numbers = new List<int>();
        for (var at = heads[(int)queue]; at >= 0; at = Rows[at].WorkNext)
        {
            numbers.Add(at);
        }

        numbers.Sort();
        return [.. numbers];
    }

    /// <summary>Puts a treatment in the queue of its status, and takes it out of another.</summary>
    /// <param name="number">The treatment.</param>
    /// <param name="before">The queue it was in.</param>
    /// <param name="after">The queue it belongs in.</param>
    public void Requeue(int number, WorkQueue before, WorkQueue after)
    {
        if (before == after)
        {
            return;
        }

        if (before != WorkQueue.None)
        {
            var (previous, next) = (Rows[number].WorkPrevious, Rows[number].WorkNext);
            if (previous >= 0)
            {
                Rows.Edit(previous).WorkNext = next;
            }
            else
            {
                heads = heads.SetItem((int)before, next);
            }

            if (next >= 0)
            {
                Rows.Edit(next).WorkPrevious = previous;
            }
        }

        if (after != WorkQueue.None)
        {
            var head = heads[(int)after];
            if (head >= 0)
            {
                Rows.Edit(head).WorkPrevious = number;
            }

            ref var row = ref Rows.Edit(number);
            (row.WorkPrevious, row.WorkNext) = (None, head);
            heads = heads.SetItem((int)after, number);
        }
    }

    /// <summary>Enters a treatment under its agenda month, its visit and its indication.</summary>
    /// <param name="number">The treatment.</param>
    public void Enter(int number)
    {
        var (day, patient) = (Rows[number].Day, Rows[number].Patient);
        var month = MonthNumber(day);
        var head = MonthRows[month].Head;
        if (head >= 0)
        {
            Rows.Edit(head).MonthPrevious = number;
        }

        var visit = Visits.Find(VisitKey(patient, day));
        ref var row = ref Rows.Edit(number);
        (row.MonthPrevious, row.MonthNext, row.VisitNext) = (None, head, visit);
        Visits.Set(VisitKey(patient, day), number);
        ref var months = ref MonthRows.Edit(month);
        months.Head = number;
        months.Count++;
        months.Status = SessionsStatus.Stale;
        EnterSession(Rows[number]);
    }

    /// <summary>Takes a treatment out of its agenda month, which then is stale, its visit and its indication.</summary>
    /// <param name="number">The treatment.</param>
    public void Leave(int number)
    {
        var row = Rows[number];
        if (row.MonthPrevious >= 0)
        {
            Rows.Edit(row.MonthPrevious).MonthNext = row.MonthNext;
        }

        if (row.MonthNext >= 0)
        {
            Rows.Edit(row.MonthNext).MonthPrevious = row.MonthPrevious;
        }

        ref var month = ref MonthRows.Edit(MonthNumber(row.Day));
        month.Head = row.MonthPrevious >= 0 ? month.Head : row.MonthNext;
        month.Count--;
        month.Status = SessionsStatus.Stale;
        LeaveVisit(number, row);
        LeaveSession(row);
    }

    /// <summary>Enters a treatment among the sessions of its indication.</summary>
    /// <param name="row">The treatment.</param>
    public void EnterSession(in TreatmentRow row)
    {
        if (IsOfIndication(row))
        {
            while (Sessions.Count <= row.Indication)
            {
                _ = Sessions.Add(default);
            }

            ref var sessions = ref Sessions.Edit(row.Indication);
            sessions = sessions.With(SessionList.Item(row.Day, row.Performance));
        }
    }

    /// <summary>Takes a treatment out of the sessions of its indication.</summary>
    /// <param name="row">The treatment, as it was.</param>
    public void LeaveSession(in TreatmentRow row)
    {
        if (IsOfIndication(row))
        {
            ref var sessions = ref Sessions.Edit(row.Indication);
            sessions = sessions.Without(SessionList.Item(row.Day, row.Performance));
        }
    }

    /// <summary>What a treatment is, its payer, amount or claim line changed: its month is to be determined again (C38).</summary>
    /// <param name="day">The day of the treatment.</param>
    public void MakeStale(int day)
    {
        var month = MonthNumber(day);
        if (MonthRows[month].Status != SessionsStatus.Stale)
        {
            MonthRows.Edit(month).Status = SessionsStatus.Stale;
        }
    }

    public static long VisitKey(int patient, int day) => ((long)patient << 32) | (uint)day;

    private bool IsOfIndication(in TreatmentRow row) =>
        row.Indication >= 0 && !row.IsRemainder && row.Status != TreatmentStatus.Cancelled
        && Register.Patients.Is(row.Patient, Register.IndicationRows[row.Indication].Patient.Value);

    private int MonthNumber(int day)
    {
        var month = MonthOf(day);
        if (!Months.TryGetValue(month, out var number))
        {
            number = MonthRows.Add(new MonthRow { Month = month, Head = None, DeterminedDay = TreatmentRow.Never });
            Months = Months.Add(month, number);
        }

        return number;
    }

    private void LeaveVisit(int number, in TreatmentRow row)
    {
        var key = VisitKey(row.Patient, row.Day);
        var at = Visits.Find(key);
        if (at == number)
        {
            Visits.Set(key, row.VisitNext);
            return;
        }

        while (Rows[at].VisitNext != number)
        {
            at = Rows[at].VisitNext;
        }

        Rows.Edit(at).VisitNext = row.VisitNext;
    }
}
