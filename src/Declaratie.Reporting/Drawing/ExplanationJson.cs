using System.Collections.Immutable;
using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Reporting.Explaining;

namespace Declaratie.Reporting.Drawing;

/// <summary>Explanations for programs.</summary>
internal static class ExplanationJson
{
    internal static void Write(Explanation explanation, Stream output) => ReportJson.Write(output, "explanation", explanation.Practices, (writer, rows) =>
    {
        var cell = explanation.Cell;
        writer.WriteQuery(explanation.Spec);
        writer.WriteStartObject("cell"u8);
        writer.WriteCell(cell);
        writer.WriteString("column"u8, JsonNames.Of(cell.Column));
        writer.WriteEndObject();
        writer.WriteAmount("amount"u8, explanation.Amount);
        var isGroup = explanation.Practices.Length > 1;
        rows.WriteArray("postings"u8, explanation.Postings.AsSpan(), (row, posting) => WritePosting(row, posting, cell, isGroup));
    });

    internal static void Write(DocumentExplanation document, Stream output) => ReportJson.Write(output, "explanation", [document.Practice], (writer, rows) =>
    {
        writer.WriteTextIfAny("credit"u8, document.Credit?.Value);
        writer.WriteTextIfAny("invoice"u8, document.Invoice?.Value);
        writer.WriteString("number"u8, document.Number);
        writer.WriteDay("date"u8, document.Date);
        writer.WriteString("provider"u8, document.Provider.Value);
        writer.WriteString("payor"u8, document.Payor.Value);
        writer.WriteTextIfAny("patient"u8, document.Patient?.Value);
        writer.WriteAmount("open"u8, document.Open);
        rows.WriteArray("events"u8, document.Events.AsSpan(), WriteEvent);
    });

    /// <summary>The key of a row of the summary.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cell">The key; what it leaves open is left out.</param>
    internal static void WriteCell(this Utf8JsonWriter writer, ReportCell cell)
    {
        writer.WriteTextIfAny("provider"u8, cell.Provider?.Value);
        writer.WriteTextIfAny("patientsProvider"u8, cell.PatientsProvider?.Value);
        if (cell.WithoutPatient)
        {
            writer.WriteNull("patientsProvider"u8);
        }

        writer.WriteTextIfAny("paidTo"u8, cell.PaidTo?.Value);
        writer.WriteTextIfAny("payor"u8, cell.Payor?.Value);
    }

    /// <summary>What the cell says already is not said again.</summary>
    private static void WritePosting(Utf8JsonWriter row, ExplainedPosting posting, ReportCell cell, bool isGroup)
    {
        row.WriteDay("date"u8, posting.Date);
        row.WriteAmount("amount"u8, posting.Amount);
        row.WriteNumber("line"u8, posting.Line);
        row.WriteString("type"u8, posting.Type);
        row.WriteString("subject"u8, posting.Subject);
        row.WriteTextIfAny("practice"u8, isGroup ? posting.Practice : null);
        row.WriteTextIfAny("provider"u8, cell.Provider is null ? posting.Provider.Value : null);
        row.WriteTextIfAny("payor"u8, cell.Payor is null ? posting.Payor.Value : null);
        row.WriteTextIfAny("column"u8, cell.Column is ReportColumn.Allocated or ReportColumn.Total ? JsonNames.Of(posting.Column) : null);
        WriteRules(row, posting.Rules);
    }

    private static void WriteEvent(Utf8JsonWriter row, DocumentEvent happened)
    {
        row.WriteDay("date"u8, happened.Date);
        row.WriteAmount("amount"u8, happened.Amount);
        row.WriteAmount("balance"u8, happened.Balance);
        row.WriteNumber("line"u8, happened.Line);
        row.WriteString("type"u8, happened.Type);
        row.WriteString("subject"u8, happened.Subject);
        WriteRules(row, happened.Rules);
    }

    private static void WriteRules(Utf8JsonWriter row, ImmutableArray<Rule> rules)
    {
        row.WriteStartArray("rules"u8);
        foreach (var rule in rules)
        {
            row.WriteStringValue(rule.Id);
        }

        row.WriteEndArray();
    }
}
