using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Declaratie.Domain.Returns;

/// <summary><i>Niveau</i>: what a retour code speaks about.</summary>
public enum RetourLevel
{
    /// <summary><i>Bestand</i>: the whole message; no line was assessed.</summary>
    File,

    /// <summary><i>Voorlooprecord</i>: the claimant and the document.</summary>
    Header,

    /// <summary><i>Detailrecord</i>: one insured person or one performance.</summary>
    Detail,

    /// <summary><i>In orde</i>: nothing against the record itself.</summary>
    Ok,
}

/// <summary><i>Betekenis</i>: what a retour code means and what it asks for.</summary>
/// <param name="Code">The code.</param>
/// <param name="Level">What it speaks about.</param>
/// <param name="Advice">What to do, by this code alone.</param>
/// <param name="Dutch">The meaning in Dutch, as the code list has it, shortened.</param>
/// <param name="English">The meaning in English.</param>
/// <param name="IsVerified">Whether the meaning comes from the code list itself; else from one insurer or a validation rule.</param>
/// <param name="Sources">The marks of its sources in retourcodes.json, for example <c>S1, S4</c>.</param>
public sealed record RetourCodeMeaning(RetourCode Code, RetourLevel Level, Advice Advice, string Dutch, string English, bool IsVerified, string Sources);

/// <summary><i>Retourcodelijst</i>: the codes whose meaning is known; the list in use is longer, so an unknown code is no fault.</summary>
public static class RetourCodes
{
    private static readonly FrozenDictionary<RetourCode, RetourCodeMeaning> ByCode = RetourCodeTable.Rows.ToFrozenDictionary(row => row.Code);

    /// <summary><i>Alle bekende codes</i>, in order of code.</summary>
    public static ImmutableArray<RetourCodeMeaning> All => RetourCodeTable.Rows;

    /// <summary><i>Zoeken</i>: the meaning of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The meaning, or null if the code is not in the list.</returns>
    public static RetourCodeMeaning? Find(RetourCode code) => ByCode.GetValueOrDefault(code);
}
