using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>The texts of keys, and of lists of keys, that an entry may leave out.</summary>
/// <remarks>A key without a text is no absent key: it becomes the empty text, which the writer refuses. Left out, an invoice would silently be Private.</remarks>
internal static class OptionalId
{
    public static string? Text(this ProviderId? id) => id is { } given ? given.Value ?? "" : null;

    public static string? Text(this PatientId? id) => id is { } given ? given.Value ?? "" : null;

    public static string? Text(this PayorId? id) => id is { } given ? given.Value ?? "" : null;

    public static string? Text(this AccountId? id) => id is { } given ? given.Value ?? "" : null;

    public static string? Text(this IndicationId? id) => id is { } given ? given.Value ?? "" : null;

    public static string? Text(this PerformanceCode? id) => id is { } given ? given.Value ?? "" : null;

    public static string? Text(this CreditFileNumber? id) => id is { } given ? given.Value ?? "" : null;

    public static string? Text(this PatientInvoiceNumber? id) => id is { } given ? given.Value ?? "" : null;

    public static ImmutableArray<string>? Texts<T>(this ImmutableArray<T>? ids, Func<T, string> text) =>
        ids is { } given ? [.. given.Select(text)] : null;

    public static ImmutableArray<T>? Of<T>(ImmutableArray<string>? texts, Func<string, T> id) =>
        texts is { } given ? [.. given.Select(id)] : null;
}
