using System.Collections.Immutable;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Sessions;
using Declaratie.Domain.Sessions.Engine;
using Declaratie.Domain.Treatments.Engine;

namespace Declaratie.Domain.Claims.Engine;

/// <summary>The claim files of a practice and their lines, by number.</summary>
/// <param name="numbering">What made numbers start with.</param>
internal sealed class ClaimTables(NumberingPrefixes numbering)
{
    public TreatmentTables Treatments { get; private set; } = new();

    public NumberSeries Numbers { get; private set; } = new(numbering.ClaimFile);

    public Table<ClaimFileRow> Files { get; private set; } = new();

    public Table<ClaimLineRow> Lines { get; private set; } = new();

    public IdMap References { get; private set; } = new();

    /// <summary>By the number of the reference: its line; -1 when that was discarded.</summary>
    public Table<int> LineOfReference { get; private set; } = new();

    /// <summary>Insurer files that were not sent yet.</summary>
    public ImmutableSortedSet<int> ToSend { get; set; } = [];

    /// <summary>The codes soort indicatie that were claimed: there are few of them.</summary>
    public IdMap Csis { get; private set; } = new();

    /// <summary>Who pays which session.</summary>
    public EntitlementTracks Tracks { get; set; } = EntitlementTracks.Default;

    public RegisterTables Register => Treatments.Register;

    public void Freeze()
    {
        Treatments.Freeze();
        Numbers.Freeze();
        Files.Freeze();
        Lines.Freeze();
        References.Freeze();
        LineOfReference.Freeze();
        Csis.Freeze();
    }

    public ClaimTables Fork()
    {
        var fork = (ClaimTables)MemberwiseClone();
        fork.Treatments = Treatments.Fork();
        fork.Numbers = Numbers.Fork();
        fork.Files = Files.Fork();
        fork.Lines = Lines.Fork();
        fork.References = References.Fork();
        fork.LineOfReference = LineOfReference.Fork();
        fork.Csis = Csis.Fork();
        return fork;
    }

    public int FileOf(ClaimFileNumber file) => Numbers.Given.Find(file.Value);

    /// <summary>The line of a reference.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>Its number, or -1.</returns>
    public int LineOf(ClaimReference reference) => References.Find(reference.Value) is >= 0 and var number ? LineOfReference[number] : -1;

    /// <summary>The line of a reference, where the hint says that its reference is.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="hint">The number of the reference when it was decided.</param>
    /// <returns>Its number, or -1.</returns>
    public int LineOf(ClaimReference reference, RowHint hint) => hint.In(References, reference.Value) is >= 0 and var number ? LineOfReference[number] : -1;

    /// <summary>What the insurer granted of a line.</summary>
    /// <param name="reference">Its reference.</param>
    /// <returns>The amount in cents, in full where the file was closed without a return; null while it is not answered.</returns>
    public long? GrantedOf(string reference) =>
        LineOf(new ClaimReference(reference)) is >= 0 and var number && Lines[number] is { Granted: not ClaimLineRow.NotSaid } line ? line.Granted : null;

    /// <summary>The sessions of indications, for one question.</summary>
    public SessionBook Sessions() => new(Treatments, Tracks);

    /// <summary>What a line was claimed with.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The entitlement; null when its treatment was no session of an indication.</returns>
    public ClaimedEntitlement? EntitlementOf(in ClaimLineRow line) =>
        line.Session == 0 && line.Csi < 0 ? null : new ClaimedEntitlement(line.Session, line.SessionPayer, line.Csi < 0 ? null : Csis[line.Csi]);

    public RowHint HintOf(int line) => new(Lines[line].Reference);

    public ClaimReference ReferenceOf(int line) => new(References[Lines[line].Reference]);

    public TreatmentId TreatmentOf(int line) => new(Treatments.Treatments[Lines[line].Treatment]);

    public ClaimFileNumber NumberOf(int file) => new(Numbers.Given[file]);
}
