using System.Globalization;
using System.Text;
using System.Text.Json;
using Declaratie.Domain.Practices;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Status;
using Declaratie.Tests.Cases;
using Xunit;

namespace Declaratie.Tests.Reporting.Status;

/// <summary>How things stand: the lists of the seven steps, for programs and for people.</summary>
public sealed class StatusTests
{
    [Theory]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    [InlineData("de-CH")]
    [Trait("Rule", "C26")]
    public void It_is_drawn_the_same_on_every_machine_with_every_code_and_its_meaning(string culture)
    {
        Assert.Equal(ExpectedStatus.Dutch, WorklistTests.In(culture, () => Draw(ClaimCases.Practice("W06"), new(), ReportLanguage.Dutch)));
        Assert.Equal(ExpectedStatus.English, WorklistTests.In(culture, () => Draw(ClaimCases.Practice("W06"), new(), ReportLanguage.English)));
        Assert.Equal(ExpectedStatus.Json, WorklistTests.In(culture, () => Json(ClaimCases.Practice("W06"), new())));
    }

    [Fact]
    [Trait("Rule", "C9")]
    public void Te_declareren_holds_only_what_is_ready_to_claim()
    {
        var practice = ClaimCases.PracticeOf(ClaimCases.BeginningOf("W04a", "claim-files-created"));
        var spec = new StatusSpec(StatusSection.Treatments, "ReadyToClaim");
        var unbooked = ClaimCases.PracticeOf(ClaimCases.BeginningOf("W04a", "treatments-booked"));

        Assert.All(Values(practice, spec, "treatments", "status").Split('|'), status => Assert.Equal("ReadyToClaim", status));
        Assert.Equal(string.Join('|', practice.Treatments().Select(row => row.Id.Value)), Values(practice, spec, "treatments", "id"));
        Assert.Empty(Values(unbooked, spec, "treatments", "id"));
    }

    [Fact]
    [Trait("Rule", "C17")]
    public void The_overview_lists_every_claim_file_and_those_of_one_status()
    {
        var practice = ClaimCases.Practice("W05");

        Assert.Equal("F2024-0001|F2024-0002|F2024-0003", Values(practice, new(StatusSection.ClaimFiles), "claimFiles", "number"));
        Assert.Equal("F2024-0001|F2024-0002", Values(practice, new(StatusSection.ClaimFiles, "Created"), "claimFiles", "number"));
        Assert.Equal("F2024-0003", Values(practice, new(StatusSection.ClaimFiles, "Invoiced"), "claimFiles", "number"));
    }

    [Fact]
    [Trait("Rule", "C24")]
    public void A_return_that_was_received_is_under_te_behandelen_and_an_unmatched_one_says_why()
    {
        var practice = ClaimCases.Practice("W12");

        Assert.Equal("F2024-0001", Values(practice, new(StatusSection.ReturnFiles, "ToHandle"), "returnFiles", "file"));
        Assert.Equal(3, Values(practice, new(StatusSection.ReturnFiles, "Unmatched"), "returnFiles", "reason").Split('|', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(ExpectedStatus.Returns, Draw(practice, new(StatusSection.ReturnFiles), ReportLanguage.Dutch));
    }

    [Fact]
    [Trait("Rule", "C26")]
    public void The_lines_of_claim_files_have_their_codes_when_that_section_is_asked_for() =>
        Assert.Equal(ExpectedStatus.ClaimFiles, Draw(ClaimCases.Practice("W11"), new(StatusSection.ClaimFiles), ReportLanguage.English));

    [Fact]
    [Trait("Rule", "C30")]
    public void What_was_credited_is_found_under_retouren() =>
        Assert.Equal("T0002|T0004", Values(ClaimCases.Practice("W06"), new(StatusSection.Treatments, "InReturns"), "treatments", "id"));

    [Fact]
    public void One_section_is_one_key_and_an_empty_practice_is_seven_empty_lists()
    {
        Assert.Equal("{\"sessions\":[]}\n", Json(Practice.Empty, new(StatusSection.Sessions)));
        Assert.Equal(
            "{\"treatments\":[],\"claimFiles\":[],\"returnFiles\":[],\"creditFiles\":[],\"patientInvoices\":[],\"sessions\":[],\"bookkeeping\":[]}\n", Json(Practice.Empty, new()));
        Assert.Equal("Er is niets te tonen.\n", Draw(Practice.Empty, new(), ReportLanguage.Dutch));
        Assert.Equal("There is nothing to show.\n", Draw(ClaimCases.Practice("W11"), new(StatusSection.ClaimFiles, "Created"), ReportLanguage.English));
    }

    [Fact]
    public void Every_status_of_every_section_can_be_asked_for_and_drawn()
    {
        foreach (var section in Enum.GetValues<StatusSection>())
        {
            Assert.All(StatusSpec.StatesOf(section), state =>
            {
                foreach (var practice in (Practice[])[ClaimCases.Practice("W06"), ClaimCases.Practice("W07"), ClaimCases.Practice("W12")])
                {
                    Assert.Single(JsonDocument.Parse(Json(practice, new(section, state))).RootElement.EnumerateObject());
                    Assert.NotEmpty(Draw(practice, new(section, state), ReportLanguage.Dutch));
                }
            });
        }
    }

    [Fact]
    public void Every_word_is_there_in_both_languages()
    {
        var words = new StatusWords(ReportLanguage.Dutch);
        var english = new StatusWords(ReportLanguage.English);
        Type[] enums =
        [
            typeof(Declaratie.Domain.Treatments.TreatmentStatus), typeof(Declaratie.Domain.Claims.ClaimFileStatus), typeof(Declaratie.Domain.Claims.ClaimLineStatus),
            typeof(Declaratie.Domain.Claims.ClaimFileKind), typeof(Declaratie.Domain.Returns.ReturnFileStatus), typeof(Declaratie.Domain.Returns.ReturnOutcome),
            typeof(Declaratie.Domain.Returns.Resolution), typeof(Declaratie.Domain.Returns.CreditFileStatus), typeof(Declaratie.Domain.Invoices.PatientInvoiceStatus),
            typeof(Declaratie.Domain.Treatments.SessionsStatus), typeof(Declaratie.Domain.Bookkeeping.MonthStatus), typeof(Declaratie.Domain.Advice),
        ];

        Assert.All(enums.SelectMany(type => Enum.GetValues(type).Cast<Enum>()), value => Assert.True(words[value].Length > 0 && english[value].Length > 0));
    }

    [Theory]
    [InlineData(null, "ToSettle")]
    [InlineData(StatusSection.ClaimFiles, "ToSettle")]
    [InlineData(StatusSection.Treatments, "0")]
    [InlineData(StatusSection.Treatments, "tosettle")]
    public void A_status_that_the_section_does_not_have_is_a_mistake_of_the_program(StatusSection? only, string state)
    {
        Assert.Throws<ArgumentException>(() => Json(Practice.Empty, new(only, state)));
        Assert.Throws<ArgumentException>(() => Draw(Practice.Empty, new(only, state), ReportLanguage.Dutch));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_line_is_wider_than_120(string name)
    {
        var practice = ClaimCases.Practice(name);
        foreach (var language in Enum.GetValues<ReportLanguage>())
        {
            Assert.All(Draw(practice, new(), language).Split('\n'), line => Assert.InRange(line.Length, 0, 120));
        }
    }

    [Fact]
    public void Long_names_are_cut_to_the_page_and_control_characters_blanked()
    {
        var text = ClaimCases.BeginningOf("W06", "claim-files-created")
            .Replace("\"Jansen\"", "\"Jansen-van-der-Heijden-tot-den-Berg-en-Omstreken\\u001b\"", StringComparison.Ordinal)
            .Replace("\"th1\"", "\"Fysiotherapeut-met-een-lange-sleutel-die-niet-past\"", StringComparison.Ordinal)
            .Replace("\"A\"", "\"Onderlinge-waarborgmaatschappij-van-zorgverzekeraars\"", StringComparison.Ordinal);
        var drawn = Draw(ClaimCases.PracticeOf(text), new(), ReportLanguage.Dutch);

        Assert.All(drawn.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
        Assert.Contains('…', drawn);
        Assert.DoesNotContain('\u001b', drawn);
    }

    public static TheoryData<string> Names() => ClaimCases.All();

    private static string Values(Practice practice, StatusSpec spec, string section, string field)
    {
        using var json = JsonDocument.Parse(Json(practice, spec));
        return string.Join('|', json.RootElement.GetProperty(section).EnumerateArray().Select(row => row.GetProperty(field).GetString() ?? ""));
    }

    private static string Draw(Practice practice, StatusSpec spec, ReportLanguage language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        StatusText.Write(practice, spec, language, writer);
        return writer.ToString();
    }

    private static string Json(Practice practice, StatusSpec spec)
    {
        using var stream = new MemoryStream();
        StatusJson.Write(practice, spec, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
