namespace Declaratie.Exchange.Vektis;

/// <content>Typed records, one by one: for messages that are too large to hold.</content>
public sealed partial class EiWriter
{
    /// <summary><i>Voorlooprecord schrijven</i>.</summary>
    /// <param name="header">The header.</param>
    /// <exception cref="NotSupportedException">The typed records do not know all fields of this message (<see cref="EiStandard.IsTyped"/>); fill them one by one.</exception>
    public void Write(EiHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (!Standard.IsTyped)
        {
            throw new NotSupportedException($"{Standard} has fields that the typed records do not know; fill them one by one.");
        }

        Begin("01");
        header.Fill(draft);
        End();
    }

    /// <summary><i>Verzekerde schrijven</i>: the record 02, its comment and its debtor.</summary>
    /// <param name="insured">The insured person.</param>
    public void Write(EiInsured insured)
    {
        ArgumentNullException.ThrowIfNull(insured);
        Begin("02");
        insured.Fill(draft);
        End();
        WriteComment(insured.Comment);
        if (insured.Debtor is { } debtor)
        {
            Begin("03");
            debtor.Fill(draft);
            End();
        }
    }

    /// <summary><i>Prestatie schrijven</i>: the record 04 and its comment.</summary>
    /// <param name="insured">The insured person of the record 02 above it; a line repeats who it is about.</param>
    /// <param name="line">The performance.</param>
    public void Write(EiInsured insured, EiLine line)
    {
        ArgumentNullException.ThrowIfNull(insured);
        ArgumentNullException.ThrowIfNull(line);
        Begin("04");
        line.Fill(draft, insured);
        End();
        WriteComment(line.Comment);
    }

    internal EiCheckResult Write(EiMessage message)
    {
        Write(message.Header);
        foreach (var insured in message.Insured)
        {
            Write(insured.Insured);
            foreach (var line in insured.Lines)
            {
                Write(insured.Insured, line);
            }
        }

        Begin("99");
        if (message.Submitted is { } submitted && Standard.IsReturn)
        {
            draft.Set(El.ClaimedTotal, EiAmount.Of(submitted));
        }

        End();
        Close();
        return run?.End() ?? EiCheckResult.Unchecked(Standard);
    }

    private void WriteComment(string comment)
    {
        if (comment.Length == 0)
        {
            return;
        }

        var number = 0;
        foreach (var text in comment.Split('\n'))
        {
            Begin("98");
            draft.Set(El.CommentNumber, ++number);
            draft.Set(El.Comment, text);
            End();
        }
    }
}
