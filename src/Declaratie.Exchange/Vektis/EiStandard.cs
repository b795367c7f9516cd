using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Berichtstandaard</i>: the layout of a message in one version, as Vektis published it.</summary>
/// <remarks>The facts come from Vektis; where each layout was found is told in Layouts/README.md.</remarks>
public sealed class EiStandard
{
    private static readonly Lazy<ImmutableArray<EiStandard>> Known = new(LayoutReader.ReadAll);

    private static readonly Lazy<FrozenDictionary<(int Code, int Version, int Subversion), EiStandard>> ByCode =
        new(() => All.ToFrozenDictionary(standard => (standard.Code, standard.Version, standard.Subversion)));

    private readonly FrozenDictionary<string, EiRecordLayout> byType;

    internal EiStandard(string name, int code, int version, int subversion, int recordLength, ImmutableArray<EiRecordLayout> records)
    {
        Name = name;
        Code = code;
        Version = version;
        Subversion = subversion;
        RecordLength = recordLength;
        Records = records;
        byType = records.ToFrozenDictionary(record => record.Type, StringComparer.Ordinal);
        IsReturn = byType.GetValueOrDefault("01")?[El.RetourCode1] is not null;
        IsTyped = byType.ContainsKey("01") && records.All(record => record.Fields.All(field => field.IsReserve || Elements.TryFind(field.Element, out _)));
        HasRequirements = records.Any(record => record.Fields.Any(field => field is { Requirement: not EiRequirement.Unknown, IsHint: false }));
    }

    /// <summary><i>Alle standaarden</i>: every layout that is known, by name and version.</summary>
    public static ImmutableArray<EiStandard> All => Known.Value;

    /// <summary><i>PM304 3.2</i>: claim of paramedical care.</summary>
    public static EiStandard Pm304 => Find("PM304")!;

    /// <summary><i>PM305 3.2</i>: return of paramedical care.</summary>
    public static EiStandard Pm305 => Find("PM305")!;

    /// <summary><i>MZ301 1.3</i>: claim of dental care.</summary>
    public static EiStandard Mz301 => Find("MZ301")!;

    /// <summary><i>MZ302 1.3</i>: return of dental care.</summary>
    public static EiStandard Mz302 => Find("MZ302")!;

    /// <summary><i>Naam</i>: for example <c>PM304</c>.</summary>
    public string Name { get; }

    /// <summary><i>Code externe-integratiebericht</i>: field 0102, for example 107.</summary>
    public int Code { get; }

    /// <summary><i>Versie</i>: field 0103.</summary>
    public int Version { get; }

    /// <summary><i>Subversie</i>: field 0104.</summary>
    public int Subversion { get; }

    /// <summary><i>Versie als tekst</i>: for example <c>3.2</c>.</summary>
    public string VersionText => string.Create(CultureInfo.InvariantCulture, $"{Version}.{Subversion}");

    /// <summary><i>Recordlengte</i>: of every record, without CR LF.</summary>
    public int RecordLength { get; }

    /// <summary><i>Recordtypen</i>, in order.</summary>
    public ImmutableArray<EiRecordLayout> Records { get; }

    /// <summary><i>Retourbericht</i>: what comes back from the insurer.</summary>
    public bool IsReturn { get; }

    /// <summary><i>Te schrijven als getypeerd bericht</i>: the typed records know every field of it, so that none stays empty unseen; of other standards they give what is common, to be read.</summary>
    public bool IsTyped { get; }

    /// <summary>Whether its own specification says which fields are mandatory; else what is said here is borrowed.</summary>
    internal bool HasRequirements { get; }

    /// <summary><i>Zoeken op bericht en versie</i>.</summary>
    /// <param name="code">The message code, field 0102.</param>
    /// <param name="version">The version, field 0103.</param>
    /// <param name="subversion">The subversion, field 0104.</param>
    /// <returns>The standard, or null if it is not known.</returns>
    public static EiStandard? Find(int code, int version, int subversion) => ByCode.Value.GetValueOrDefault((code, version, subversion));

    /// <summary><i>Zoeken op naam</i>: the newest version that is known of a standard.</summary>
    /// <param name="name">For example <c>PM304</c>.</param>
    /// <returns>The standard, or null if it is not known.</returns>
    public static EiStandard? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.LastOrDefault(standard => string.Equals(standard.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary><i>Recordtype zoeken</i>.</summary>
    /// <param name="type">For example <c>04</c>.</param>
    /// <returns>Its layout, or null if the message has no such records.</returns>
    public EiRecordLayout? Record(string type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return byType.GetValueOrDefault(type);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} {VersionText}";

    internal EiRecordLayout? Record(ReadOnlySpan<byte> type)
    {
        foreach (var record in Records)
        {
            if (type.Length == 2 && type[0] == record.Type[0] && type[1] == record.Type[1])
            {
                return record;
            }
        }

        return null;
    }
}
