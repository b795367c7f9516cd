using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Vektis;
using Xunit;

namespace Declaratie.Tests.Vektis;

/// <summary>E1: what a message must have and the journal has not is told before writing, with the entry that would help.</summary>
[Trait("Rule", "E1")]
public sealed class MandatoryFieldTests
{
    private static readonly Dictionary<string, Func<ClaimContentLine, ClaimContentLine>> OfLines = new(StringComparer.Ordinal)
    {
        ["bsn"] = line => line with { Bsn = null },
        ["birthDate"] = line => line with { BirthDate = null },
        ["gender"] = line => line with { Person = line.Person with { Gender = "onbekend" } },
        ["birthName"] = line => line with { Person = line.Person with { BirthName = " " } },
        ["initials"] = line => line with { Person = line.Person with { Initials = null } },
        ["postcode"] = line => line with { Person = line.Person with { Postcode = null } },
        ["houseNumber"] = line => line with { Person = line.Person with { HouseNumber = "bis" } },
        ["agb"] = line => line with { ProviderAgb = null },
        ["list"] = line => line with { List = "12" },
        ["csi"] = line => line with { Csi = null },
        ["diagnosisList"] = line => line with { Indication = new Indication(new("I1"), new("P001"), EntitlementTrack.None, new(2024, 1, 1)) { Diagnosis = "1" } },
    };

    public static TheoryData<string> Fields() => [.. OfLines.Keys];

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_that_is_not_known_is_named_and_nothing_is_made(string field)
    {
        var made = EiClaims.ToMessage(ClaimMessageTests.Changed(OfLines[field]), ClaimJournals.Sender with { Owner = "04123456" });

        Assert.Null(made.Value);
        Assert.All(made.Findings, finding => Assert.Equal(("E1", true, true), (finding.Rule.Id, finding.Dutch.Contains(field, StringComparison.Ordinal), finding.English.Contains(field, StringComparison.Ordinal))));
        Assert.Equal(made.Findings.Length, made.Findings.Distinct().Count());
        Assert.NotEmpty(made.Findings);
    }

    [Fact]
    public void Who_claims_and_from_whom_must_be_known_too()
    {
        var content = ClaimMessageTests.Changed(line => line);
        string[] Missing(ClaimContent claim, EiSender sender) => [.. EiClaims.ToMessage(claim, sender).Findings.Select(finding => $"{finding.Rule.Id} {finding.Subject}: {finding.English}")];

        Assert.Equal(["E1 F2024-0311: For the message of F2024-0311 the AGB code of the practice (eight digits) is missing; put it in the header as practice.agb."], Missing(content, ClaimJournals.Sender with { Practice = null }));
        Assert.Equal(["E1 A: Not known of payor A: the UZOVI number; give it on a line of type payor as uzovi."], Missing(content with { Uzovi = null }, ClaimJournals.Sender));
        Assert.Empty(Missing(content, ClaimJournals.Sender with { Owner = null }));
        var two = content with { Lines = content.Lines.SetItem(0, content.Lines[0] with { Provider = new("th2"), ProviderAgb = "04999999" }) };
        Assert.Equal(["E1 F2024-0311: For the message of F2024-0311 the AGB code of the owner (eight digits) is missing; put it in the header as practice.owner."], Missing(two, ClaimJournals.Sender with { Owner = null }));
    }

    [Fact]
    public void No_finding_tells_who_somebody_is()
    {
        var spoilt = ClaimMessageTests.Changed(line => line with { Person = line.Person with { Gender = "x", HouseNumber = "geheim", Initials = null }, ProviderAgb = "04" });
        var findings = EiClaims.ToMessage(spoilt, ClaimJournals.Sender).Findings;

        Assert.Equal(10, findings.Length);
        Assert.All(findings, finding => Assert.All(
            new[] { "Jansen", "111222333", "geheim", "1970" }, secret => Assert.DoesNotContain(secret, finding + finding.Dutch, StringComparison.Ordinal)));
        Assert.All(spoilt.Lines, line => Assert.Equal(line.Reference.Value, line.ToString()));
    }

    // Whatever the layout calls mandatory is filled in what is written, so nothing that is known is forgotten either.
    [Theory]
    [InlineData("fx01-PM304-claim.dat")]
    [InlineData("fx07-MZ301-claim.dat")]
    public void A_message_that_is_made_has_no_findings_whatever(string name) => Assert.Empty(EiFiles.Check(name).Findings);
}
