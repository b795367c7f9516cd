using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Vektis;
using Declaratie.Testing;
using Declaratie.Tests.Vektis;
using Xunit;

namespace Declaratie.Tests.Oracle;

// The law of messages holds of what the library writes, and finds what is otherwise in a message or in its file.
public sealed class LawsOfMessagesTests
{
    private static readonly Money Cent = Money.FromCents(1);
    private static readonly Practice Practice = ClaimJournals.Example();
    private static readonly ClaimFileState File = Practice.ClaimFiles().First(file => file is { Standard: "PM304", Lines.Length: > 1 });
    private static readonly EiMessage Written = ClaimJournals.Message(Practice, File.Number.Value);
    private static readonly EiMessage Read = EiMessage.Read(new MemoryStream(ClaimJournals.Bytes(Written))).Message!;

    [Fact]
    [Trait("Rule", "K2")]
    [Trait("Rule", "K14")]
    public void A_message_that_is_read_again_ties_with_its_file()
    {
        Assert.Null(Laws.MessageIsWhatWasSent(Written, Read, File));
        Assert.Null(Laws.MessageIsWhatWasSent(Read, Read, File));
    }

    [Fact]
    [Trait("Rule", "K14")]
    public void A_message_that_cannot_be_read_is_found() => IsBroken("K14", File.Number.Value, Laws.MessageIsWhatWasSent(Written, null, File));

    [Fact]
    [Trait("Rule", "K2")]
    public void An_amount_that_changed_on_the_way_is_found()
    {
        var more = Changed(line => line with { Claimed = EiAmount.Of(line.Claimed.WithSign + Cent) });

        IsBroken("K2", File.Number.Value, Laws.MessageIsWhatWasSent(Written, more, File));
        IsBroken("K2", File.Number.Value, Laws.MessageIsWhatWasSent(more, more, File));
    }

    // The total is right, and still two lines are wrong.
    [Fact]
    [Trait("Rule", "K2")]
    public void A_cent_that_went_from_one_line_to_another_is_found()
    {
        var first = File.Lines[0].Reference.Value;
        var last = File.Lines[^1].Reference.Value;
        var moved = Changed(line => line with { Claimed = EiAmount.Of(line.Claimed.WithSign + (line.Reference == first ? Cent : line.Reference == last ? -Cent : Money.Zero)) });

        IsBroken("K2", first, Laws.MessageIsWhatWasSent(moved, moved, File));
    }

    [Fact]
    [Trait("Rule", "K2")]
    public void A_line_that_was_left_out_is_found_in_a_message_and_in_a_file()
    {
        var line = File.Lines[^1];
        var shorter = Read with { Insured = [.. Read.Insured.Select(person => person with { Lines = [.. person.Lines.Where(one => one.Reference != line.Reference.Value)] })] };

        IsBroken("K2", File.Number.Value, Laws.MessageIsWhatWasSent(Written, shorter, File));
        IsBroken("K2", line.Reference.Value, Laws.MessageIsWhatWasSent(Written, shorter, File with { Total = File.Total - line.Amount }));
        IsBroken("K2", line.Reference.Value, Laws.MessageIsWhatWasSent(Written, Read, File with { Lines = File.Lines.Remove(line) }));
    }

    [Fact]
    [Trait("Rule", "K14")]
    public void A_message_of_another_file_is_found_even_when_its_amounts_are_the_same() =>
        IsBroken("K14", "F2099-0001", Laws.MessageIsWhatWasSent(Written, Read, File with { Number = new("F2099-0001") }));

    [Fact]
    [Trait("Rule", "K14")]
    public void A_field_that_came_back_otherwise_is_found()
    {
        IsBroken("K14", File.Number.Value, Laws.MessageIsWhatWasSent(Written, Changed(line => line with { Code = "1920" }), File));
        IsBroken("K14", File.Number.Value, Laws.MessageIsWhatWasSent(Written, Read with { Header = Read.Header with { Practice = "04999999" } }, File));
    }

    private static EiMessage Changed(Func<EiLine, EiLine> change) =>
        Read with { Insured = [.. Read.Insured.Select(person => person with { Lines = [.. person.Lines.Select(change)] })] };

    private static void IsBroken(string law, string subject, LawBroken? broken)
    {
        Assert.Equal((law, subject), (broken?.Law, broken?.Subject));
        Assert.False(string.IsNullOrWhiteSpace(broken!.Dutch) || string.IsNullOrWhiteSpace(broken.English) || broken.Dutch == broken.English, broken.ToString());
        Assert.DoesNotContain(Read.Insured, person => broken.ToString().Contains(person.Insured.Bsn, StringComparison.Ordinal) || broken.Dutch.Contains(person.Insured.Name.BirthName, StringComparison.Ordinal));
    }
}
