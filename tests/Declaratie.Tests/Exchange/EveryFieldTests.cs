using System.Text.Json.Nodes;
using Declaratie.Exchange.Journal;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>Every field of every type: left out, null, of another kind, and one too many.</summary>
public class EveryFieldTests
{
    /// <summary>Each type with each of its own fields.</summary>
    public static IEnumerable<object[]> Fields =>
        from shape in JournalTable.Shapes from name in shape.Names where name is not ("type" or "by" or "at") select new object[] { shape.Type, name };

    public static TheoryData<string> Types => [.. JournalTable.Types];

    [Theory]
    [Trait("Rule", "J4")]
    [MemberData(nameof(Fields))]
    public void A_field_that_is_left_out_is_missing_or_has_its_default(string type, string field)
    {
        var line = LineOf(type);
        Assert.True(line.Remove(field));
        var absent = line.ToJsonString();
        line.Insert(1, field, null);
        if (IsRequired(type, field))
        {
            Journals.AssertRefused("J4", field, absent);
            Journals.AssertRefused("J4", field, line.ToJsonString());
        }
        else
        {
            Assert.Equal(Journals.Entry(absent), Journals.Entry(line.ToJsonString()));
        }
    }

    [Theory]
    [Trait("Rule", "J5")]
    [MemberData(nameof(Fields))]
    public void A_field_of_another_kind_is_refused_by_its_name(string type, string field)
    {
        var line = LineOf(type);
        line[field] = new JsonObject();
        Journals.AssertRefused("J5", field, line.ToJsonString());
        line[field] = new JsonArray(new JsonArray());
        Assert.Equal("J5", Journals.Refusal(line.ToJsonString()).Rule.Id);
    }

    [Theory]
    [Trait("Rule", "J3")]
    [MemberData(nameof(Types))]
    public void A_field_of_no_type_is_refused_by_its_name(string type)
    {
        var line = LineOf(type);
        line["uitbreiding"] = null;
        Journals.AssertRefused("J3", "uitbreiding", line.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_is_found_after_any_other(string type)
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(type);
        Assert.All(JournalTable.Shapes, before => Assert.Equal(type, JournalTable.Find(utf8, before)!.Type));
        Assert.Null(JournalTable.Find([.. utf8, (byte)'x'], likely: null));
    }

    private static JsonObject LineOf(string type) => TypeTests.Lines.Select(row => JsonNode.Parse((string)row[0])!.AsObject())
        .Single(line => (string?)line["type"] == type);

    private static bool IsRequired(string type, string field)
    {
        var shape = JournalTable.Shapes.Single(shape => shape.Type == type);
        return shape.Fields.ToArray().Single(each => each.Name == field).IsRequired;
    }
}
