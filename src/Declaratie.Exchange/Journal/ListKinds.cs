using System.Collections.Immutable;
using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Domain.Payments;

namespace Declaratie.Exchange.Journal;

/// <summary>A list of items of one kind.</summary>
/// <typeparam name="TItem">The item.</typeparam>
/// <param name="fewest">How many items there must be.</param>
/// <param name="expected">What belongs in the field.</param>
/// <param name="expectedItem">What belongs in the list.</param>
internal abstract class ListKind<TItem>(int fewest, Expected expected, Expected expectedItem)
    : ValueKind<ImmutableArray<TItem>?>(expected)
    where TItem : notnull
{
    /// <inheritdoc/>
    public override bool HasParts => true;

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out ImmutableArray<TItem>? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        var items = ImmutableArray.CreateBuilder<TItem>();
        var index = 0;
        for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (TryReadItem(ref reader, fields, new FieldPath(field, index), out var item))
            {
                items.Add(item);
            }
            else
            {
                fields.Wrong(new FieldPath(field, index).Item, expectedItem);
                reader.Skip();
            }
        }

        value = items.DrainToImmutable();
        return index >= fewest;
    }

    /// <inheritdoc/>
    public override bool CanWrite(ImmutableArray<TItem>? value) => value is { IsDefault: false } items && items.Length >= fewest;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, ImmutableArray<TItem>? value)
    {
        json.WriteStartArray();
        foreach (var item in value.GetValueOrDefault())
        {
            WriteItem(json, item);
        }

        json.WriteEndArray();
    }

    /// <summary>Reads an item; if it succeeds, the reader is left at its end.</summary>
    /// <param name="reader">The reader, on the item.</param>
    /// <param name="fields">Reads an object, and keeps what is wrong with it.</param>
    /// <param name="path">Where the item stands.</param>
    /// <param name="item">The item.</param>
    /// <returns>Whether it is an item of the right kind; that its fields are right is for the reader of fields to tell.</returns>
    protected abstract bool TryReadItem(ref Utf8JsonReader reader, FieldReader fields, FieldPath path, out TItem item);

    /// <summary>Writes an item.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="item">The item.</param>
    protected abstract void WriteItem(Utf8JsonWriter json, TItem item);
}

/// <summary>A list of objects.</summary>
/// <typeparam name="TItem">The item.</typeparam>
/// <param name="shape">The fields of an item.</param>
/// <param name="fewest">How many items there must be.</param>
/// <param name="expected">What belongs in the field.</param>
/// <param name="expectedItem">What belongs in the list.</param>
internal abstract class ObjectListKind<TItem>(ObjectShape shape, int fewest, Expected expected, Expected expectedItem)
    : ListKind<TItem>(fewest, expected, expectedItem)
    where TItem : notnull
{
    /// <summary>The fields of an item.</summary>
    public ObjectShape Shape { get; } = shape;

    /// <inheritdoc/>
    protected override bool TryReadItem(ref Utf8JsonReader reader, FieldReader fields, FieldPath path, out TItem item)
    {
        var draft = default(Draft);
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        if (isObject)
        {
            fields.ReadObject(ref reader, Shape, ref draft, path);
        }

        item = Build(ref draft);
        return isObject;
    }

    /// <inheritdoc/>
    protected override void WriteItem(Utf8JsonWriter json, TItem item)
    {
        json.WriteStartObject();
        foreach (var field in Shape.Fields)
        {
            _ = field.Write(json, item);
        }

        json.WriteEndObject();
    }

    /// <summary>Makes an item of the fields that were read.</summary>
    /// <param name="draft">The fields.</param>
    /// <returns>The item.</returns>
    protected abstract TItem Build(ref Draft draft);
}

/// <summary>The invoices that a receipt names: each its id or number, or an object with the amount of the remittance.</summary>
internal sealed class PaysKind() : ObjectListKind<PaymentReference>(
    new ObjectShape("\"pays\"",
    [
        new Field<PaymentReference, string?>("invoice", new IdKind(), static (ref draft) => ref draft.Invoice, static item => item.Invoice) { IsRequired = true },
        new Field<PaymentReference, Money?>("amount", new PositiveAmountKind(), static (ref draft) => ref draft.Amount, static item => item.Amount),
    ]),
    fewest: 0,
    new("a list of invoices", "een lijst facturen"),
    ExpectedItem)
{
    private static readonly Expected ExpectedItem = new(
        "the id or number of an invoice, or an object with invoice and amount",
        "de sleutel of het nummer van een factuur, of een object met invoice en amount");

    private static readonly IdKind Id = new();

    /// <inheritdoc/>
    protected override bool TryReadItem(ref Utf8JsonReader reader, FieldReader fields, FieldPath path, out PaymentReference item)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return base.TryReadItem(ref reader, fields, path, out item);
        }

        var isId = Id.TryRead(ref reader, fields, path.Owner!, out var invoice);
        item = new PaymentReference(invoice!);
        return isId;
    }

    /// <inheritdoc/>
    protected override void WriteItem(Utf8JsonWriter json, PaymentReference item)
    {
        if (item is { Invoice: not null, Amount: null } && Id.CanWrite(item.Invoice))
        {
            json.WriteStringValue(item.Invoice);
        }
        else
        {
            base.WriteItem(json, item);
        }
    }

    /// <inheritdoc/>
    protected override PaymentReference Build(ref Draft draft) => new(draft.Invoice!, draft.Amount);
}

/// <summary>The invoices and amounts of a write-off or its reversal.</summary>
internal sealed class WriteOffLinesKind() : ObjectListKind<WriteOffLine>(
    new ObjectShape("\"lines\"",
    [
        new Field<WriteOffLine, string?>("invoice", new IdKind(), static (ref draft) => ref draft.Invoice, static item => item.Invoice.Value) { IsRequired = true },
        new Field<WriteOffLine, Money?>("amount", new AmountKind(), static (ref draft) => ref draft.Amount, static item => item.Amount) { IsRequired = true },
    ]),
    fewest: 1,
    new("a list of at least one object with invoice and amount", "een lijst met minstens één object met invoice en amount"),
    new("an object with invoice and amount", "een object met invoice en amount"))
{
    /// <inheritdoc/>
    protected override WriteOffLine Build(ref Draft draft) =>
        new(new InvoiceId(draft.Invoice!), draft.Amount.GetValueOrDefault());
}
