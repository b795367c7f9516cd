using System.Text.Json;
using Declaratie.Domain.Treatments;

namespace Declaratie.Exchange.Journal;

/// <summary>What is changed of a treatment: the one object in which null says something, that a field is emptied.</summary>
internal sealed class ChangesKind() : ValueKind<TreatmentChanges?>(WhatBelongs)
{
    private static readonly Expected WhatBelongs = new(
        "an object with at least one of date, patient, provider, performance, payer, insurer, indication, amount, quantity and what a message needs (csi, authorisation, accident, tooth, surfaces, jaw, comment)",
        "een object met minstens één van date, patient, provider, performance, payer, insurer, indication, amount, quantity en wat een bericht nodig heeft (csi, authorisation, accident, tooth, surfaces, jaw, comment)");

    private static readonly TreatmentChanges None = new();
    private static readonly IdKind Id = new();
    private static readonly TextKind Text = new();
    private static readonly RecurringIdKind RecurringId = new();

    private readonly ObjectShape shape = new("\"changes\"",
    [
        Of("date", new DateKind(), static (ref d) => ref d.Date, static e => e.Date),
        Of("patient", Id, static (ref d) => ref d.Patient, static e => e.Patient.Text()),
        Of("provider", RecurringId, static (ref d) => ref d.Provider, static e => e.Provider.Text()),
        Of("performance", RecurringId, static (ref d) => ref d.Claim.Performance, static e => e.Performance.Text()),
        Of<Payer?>("payer", WordKinds.Payer, static (ref d) => ref d.Claim.Payer, static e => e.Payer),
        new EmptiableField(
            Of("insurer", RecurringId, static (ref d) => ref d.Payor, static e => e.Insurer.Text()),
            static (ref d) => ref d.Claim.EmptiesInsurer,
            static e => e.EmptiesInsurer),
        new EmptiableField(
            Of("indication", Id, static (ref d) => ref d.Claim.Indication, static e => e.Indication.Text()),
            static (ref d) => ref d.Claim.EmptiesIndication,
            static e => e.EmptiesIndication),
        new EmptiableField(
            Of("amount", new AmountKind(), static (ref d) => ref d.Amount, static e => e.Amount),
            static (ref d) => ref d.Claim.EmptiesAmount,
            static e => e.EmptiesAmount),
        Of("quantity", new QuantityKind(), static (ref d) => ref d.Claim.Quantity, static e => e.Quantity),
        new MessageField("csi", static (ref d) => ref d.Claim.Csi, static e => e.Message.Csi),
        new MessageField("authorisation", static (ref d) => ref d.Claim.Authorisation, static e => e.Message.Authorisation),
        new MessageField("accident", static (ref d) => ref d.Claim.Accident, static e => e.Message.Accident),
        new MessageField("tooth", static (ref d) => ref d.Claim.Tooth, static e => e.Message.Tooth),
        new MessageField("surfaces", static (ref d) => ref d.Claim.Surfaces, static e => e.Message.Surfaces),
        new MessageField("jaw", static (ref d) => ref d.Claim.Jaw, static e => e.Message.Jaw),
        new MessageField("comment", static (ref d) => ref d.Claim.Comment, static e => e.Message.Comment),
    ])
    {
        KeepsNull = true,
    };

    /// <inheritdoc/>
    public override bool HasParts => true;

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out TreatmentChanges? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var draft = default(Draft);
        fields.ReadObject(ref reader, shape, ref draft, new FieldPath(field));
        value = Build(ref draft);
        return value != None;
    }

    /// <inheritdoc/>
    public override bool CanWrite(TreatmentChanges? value) => value is not null && value != None
        && !(value.EmptiesInsurer && value.Insurer.HasValue)
        && !(value.EmptiesIndication && value.Indication.HasValue)
        && !(value.EmptiesAmount && value.Amount.HasValue);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, TreatmentChanges? value)
    {
        json.WriteStartObject();
        foreach (var field in shape.Fields)
        {
            _ = field.Write(json, value!);
        }

        json.WriteEndObject();
    }

    private static Field<TreatmentChanges, T> Of<T>(string name, ValueKind<T> kind, Slot<T> slot, Func<TreatmentChanges, T> get) =>
        new(name, kind, slot, get);

    private static TreatmentChanges Build(ref Draft draft) => new()
    {
        Date = draft.Date,
        Patient = draft.MaybePatient,
        Provider = draft.MaybeProvider,
        Performance = draft.Claim.MaybePerformance,
        Payer = draft.Claim.Payer,
        Insurer = draft.MaybePayor,
        Indication = draft.Claim.MaybeIndication,
        Amount = draft.Amount,
        Quantity = draft.Claim.Quantity,
        Message = draft.Claim.Message,
        EmptiesInsurer = draft.Claim.EmptiesInsurer,
        EmptiesIndication = draft.Claim.EmptiesIndication,
        EmptiesAmount = draft.Claim.EmptiesAmount,
    };

    /// <summary>A text for messages; null empties it, and is kept as an empty text.</summary>
    /// <param name="name">The name in the journal.</param>
    /// <param name="slot">Where a draft keeps it.</param>
    /// <param name="get">How the changes tell it.</param>
    private sealed class MessageField(string name, Slot<string?> slot, Func<TreatmentChanges, string?> get) : Field(name, Text.Expected)
    {
        private readonly Field inner = Of(name, Text, slot, get);

        /// <inheritdoc/>
        public override void Read(ref Utf8JsonReader reader, ref Draft draft, FieldReader fields, FieldPath path)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                slot(ref draft) = "";
            }
            else
            {
                inner.Read(ref reader, ref draft, fields, path);
            }
        }

        /// <inheritdoc/>
        public override bool Write(Utf8JsonWriter json, object owner)
        {
            if (get((TreatmentChanges)owner) is not "")
            {
                return inner.Write(json, owner);
            }

            json.WriteNull(Name);
            return true;
        }
    }

    /// <summary>A field of the changes that null empties.</summary>
    /// <param name="inner">The field with a value.</param>
    /// <param name="slot">Where a draft keeps that it is emptied.</param>
    /// <param name="isEmptied">How the changes tell it.</param>
    private sealed class EmptiableField(Field inner, Slot<bool> slot, Func<TreatmentChanges, bool> isEmptied) : Field(inner.Name, inner.Expected)
    {
        /// <inheritdoc/>
        public override void Read(ref Utf8JsonReader reader, ref Draft draft, FieldReader fields, FieldPath path)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                slot(ref draft) = true;
            }
            else
            {
                inner.Read(ref reader, ref draft, fields, path);
            }
        }

        /// <inheritdoc/>
        public override bool Write(Utf8JsonWriter json, object owner)
        {
            if (!isEmptied((TreatmentChanges)owner))
            {
                return inner.Write(json, owner);
            }

            json.WriteNull(Name);
            return true;
        }
    }
}
