using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Testing.Ledgers;

namespace Declaratie.Testing.Walks;

/// <summary>What insurers and VECOZO answer, in all the ways they have, and what the practice does about it.</summary>
internal sealed class ClaimAnswers(ClaimDesk desk)
{
    private Dice Dice => desk.Dice;

    public ClaimFileRefused? Refuse() => desk.Some(desk.View.ClaimFiles, file => file.Status == ClaimFileStatus.Submitted && file.Kind == ClaimFileKind.Insurer) is { } file
        ? new(desk.Date(), file.Number, [RetourCode.Of(Dice.Pick(["0001", "0030", "9999"]))]) : null;

    public ClaimFileClosed? Close() => desk.Some(desk.View.ClaimFiles, IsOut) is { } file ? new(desk.Date(), file.Number) : null;

    public ReturnReceived? Return()
    {
        if (Dice.Chance(10) && desk.Some(desk.Accepted.OfType<ReturnReceived>(), _ => true) is { } earlier)
        {
            return Again(earlier);
        }

        var isClosed = Dice.Chance(15);
        var file = desk.Some(desk.View.ClaimFiles, file => isClosed ? WasClosed(file) : IsOut(file));
        return file is null ? null : Answer(file);
    }

    public ReturnReceived Answer(ClaimFileState file) => Dice.Between(0, 99) switch
    {
        < 22 => new ReturnReceived(desk.Date(), file.Number) { Codes = [RetourCode.Of("8001")], GrantedTotal = Dice.Chance(50) ? file.Total : null },
        < 34 => new ReturnReceived(desk.Date(), file.Number) { Codes = [.. Dice.Pick<string[]>([["0001", "0150"], ["0001"], ["9999"], ["8067"], ["Z1"]]).Select(RetourCode.Of)] },
        < 90 => Lines(file),
        _ => Broken(Lines(file)),
    };

    public ReturnLineResolved? Resolve()
    {
        var file = desk.Some(desk.View.ReturnFiles, returned => returned.Status == ReturnFileStatus.ToHandle);
        if (file?.Lines.IsEmpty != false)
        {
            return null;
        }

        var line = Dice.Pick(file.Lines);
        var resolution = Dice.Chance(15) ? Dice.Pick(Enum.GetValues<Resolution>())
            : line.Granted > Money.Zero ? Dice.Pick([Resolution.AcceptGranted, Resolution.RemainderToPatient, Resolution.RemainderToPatient, Resolution.DoNotReclaim])
            : Dice.Pick([Resolution.Reclaim, Resolution.DoNotReclaim, Resolution.DoNotReclaim]);
        return new ReturnLineResolved(desk.Date(), file.File, line.Reference, resolution) { Reason = Dice.Chance(90) ? "zo besloten" : null };
    }

    public ReturnCredited? Credit() => desk.Some(desk.View.ReturnFiles, returned => returned.Status == ReturnFileStatus.ToHandle) is { } file
        ? new ReturnCredited(desk.Date(), file.File) { Number = Dice.Chance(10) ? new($"C2024-000{Dice.Between(1, 9)}") : null } : null;

    public CreditFileBooked? BookCredit() => desk.Some(desk.View.CreditFiles, file => file.Status == CreditFileStatus.Open) is { } file ? new(desk.Date(), file.Number) : null;

    private static bool IsOut(ClaimFileState file) => file.Kind == ClaimFileKind.Insurer && file.Status is ClaimFileStatus.Submitted or ClaimFileStatus.WithInsurer;

    private bool WasClosed(ClaimFileState file) => desk.Accepted.OfType<ClaimFileClosed>().Any(closed => closed.File == file.Number);

    /// <summary>The same message: later, and its lines in another order.</summary>
    private ReturnReceived Again(ReturnReceived earlier) => earlier with { Date = desk.Date(), Lines = [.. earlier.Lines.Reverse()] };

    private ReturnReceived Lines(ClaimFileState file)
    {
        ImmutableArray<ReturnLine> lines = [.. file.Lines.Select(Line)];
        return new ReturnReceived(desk.Date(), file.Number)
        {
            Lines = lines,
            ClaimedTotal = Dice.Chance(50) ? file.Total : null,
            GrantedTotal = Dice.Chance(50) ? Walk.Sum(lines.Select(line => line.Granted)) : null,
        };
    }

    private ReturnLine Line(ClaimLineState line) => Dice.Between(0, 9) switch
    {
        < 4 => new ReturnLine(line.Reference, line.Amount) { Codes = Dice.Chance(30) ? Codes("0200") : [] },
        4 => new ReturnLine(line.Reference, Money.Zero) { Calculated = line.Amount, Codes = Codes("613") },
        5 => new ReturnLine(line.Reference, line.Amount + Money.FromCents(Dice.Pick([-150, 150]) * (line.Amount > Money.FromCents(150) ? 1 : 0))) { Codes = Codes("0611", "8059") },
        6 => new ReturnLine(line.Reference, Money.Zero) { Codes = Codes(Dice.Pick(["0587", "8067", "0001"])) },
        7 => new ReturnLine(line.Reference, Money.FromCents(line.Amount.Cents / 2)) { Calculated = line.Amount, Codes = Codes("0613") },
        8 => new ReturnLine(line.Reference, Money.Zero) { Calculated = Money.Zero, Codes = Codes("9999", "ZZ") },
        _ => new ReturnLine(line.Reference, Money.Zero),
    };

    private ReturnReceived Broken(ReturnReceived answer) => Dice.Between(0, 4) switch
    {
        0 when answer.Lines.Length > 1 => answer with { Lines = answer.Lines.RemoveAt(0), GrantedTotal = null },
        1 => answer with { Lines = answer.Lines.Add(new ReturnLine(new("nergens"), Money.Zero)) },
        2 => answer with { ClaimedTotal = Money.FromCents(1) },
        3 => answer with { GrantedTotal = Money.FromCents(123456) },
        _ => answer with { File = new("F2099-0001") },
    };

    private static ImmutableArray<RetourCode> Codes(params ReadOnlySpan<string> codes) => [.. codes.ToArray().Select(RetourCode.Of)];
}
