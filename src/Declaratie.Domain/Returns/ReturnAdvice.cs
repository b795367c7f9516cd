namespace Declaratie.Domain.Returns;

/// <summary>What to do about a returned line: the amounts first, then the most severe of its codes (C53).</summary>
internal static class ReturnAdvice
{
    /// <summary>The advice for one line.</summary>
    /// <param name="isAssessed">Whether the return holds the line; a file that was refused as a whole holds none.</param>
    /// <param name="claimed">What was claimed.</param>
    /// <param name="granted">What the insurer grants.</param>
    /// <param name="calculated">What the insurer calculated, if it says so.</param>
    /// <param name="codes">The codes of the line; when it was not assessed, those of the file too.</param>
    /// <returns>What to do.</returns>
    public static Advice Of(bool isAssessed, Money claimed, Money granted, Money? calculated, ReadOnlySpan<RetourCode> codes)
    {
        if (isAssessed && granted == claimed)
        {
            return Advice.Informational;
        }

        if (!isAssessed || SpeakForTheFile(codes))
        {
            var told = MostSevere(codes, withHeader: true);
            return told is Advice.BillPatient or Advice.AcceptAdjusted ? Advice.NeedsReview : told;
        }

        if (granted > Money.Zero)
        {
            return calculated > granted ? Advice.BillPatient : Advice.AcceptAdjusted;
        }

        // Where nothing was granted there is nothing to accept: the contract is corrected and the line claimed again (note on 0611 in the data).
        var advice = MostSevere(codes, withHeader: false);
        return advice == Advice.AcceptAdjusted || (advice == Advice.BillPatient && calculated == Money.Zero) ? Advice.CorrectAndResubmit : advice;
    }

    private static bool SpeakForTheFile(ReadOnlySpan<RetourCode> codes)
    {
        foreach (var code in codes)
        {
            if (RetourCodes.Find(code) is { Level: RetourLevel.File })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Codes that ask for nothing do not tell, nor do those of the header where the lines themselves were assessed.</summary>
    private static Advice MostSevere(ReadOnlySpan<RetourCode> codes, bool withHeader)
    {
        var worst = Advice.Informational;
        foreach (var code in codes)
        {
            var meaning = RetourCodes.Find(code);
            if (withHeader || meaning?.Level != RetourLevel.Header)
            {
                var advice = meaning?.Advice ?? Advice.NeedsReview;
                worst = advice < worst ? advice : worst;
            }
        }

        return worst == Advice.Informational ? Advice.NeedsReview : worst;
    }
}
