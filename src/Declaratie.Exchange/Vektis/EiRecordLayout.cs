using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Recordtype</i>: the layout of one kind of record.</summary>
public sealed class EiRecordLayout
{
    private readonly FrozenDictionary<string, EiField> byId;
    private readonly EiField?[] byElement;

    internal EiRecordLayout(string type, string name, int length, ImmutableArray<EiField> fields)
    {
        Type = type;
        Name = name;
        Length = length;
        Fields = fields;
        byId = fields.ToFrozenDictionary(field => field.Id, StringComparer.Ordinal);
        byElement = Elements.Places(fields);
    }

    /// <summary><i>Kenmerk record</i>: the first two positions, for example <c>04</c>.</summary>
    public string Type { get; }

    /// <summary><i>Naam</i>: for example <c>Prestatierecord</c>.</summary>
    public string Name { get; }

    /// <summary><i>Lengte</i>: in positions, without CR LF.</summary>
    public int Length { get; }

    /// <summary><i>Rubrieken</i>: all fields in order of position; every position belongs to one of them.</summary>
    public ImmutableArray<EiField> Fields { get; }

    /// <summary><i>Zoeken</i>: the field of a number.</summary>
    /// <param name="id">For example <c>0412</c>.</param>
    /// <returns>The field, or null if this record has none.</returns>
    public EiField? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return byId.GetValueOrDefault(id);
    }

    /// <summary>The field of a data element, or null.</summary>
    /// <param name="element">The element.</param>
    internal EiField? this[El element] => byElement[(int)element];
}
