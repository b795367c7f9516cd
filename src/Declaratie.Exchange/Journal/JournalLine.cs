using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary><i>Journaalregel</i>: what one line of a journal turned out to be: an entry, or the refusal that says why it is none.</summary>
/// <param name="Line">The physical line in the file; the header is line 1.</param>
/// <param name="Type">The type as it was written; null if there is none that can be read.</param>
/// <param name="Entry">The entry, if the line is well formed.</param>
/// <param name="Refusal">Otherwise the first broken rule in precedence (J1–J5), with its line.</param>
public readonly record struct JournalLine(int Line, string? Type, JournalEntry? Entry, Finding? Refusal);
