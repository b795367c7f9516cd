using Declaratie.Domain;
using Xunit;

namespace Declaratie.Tests.Hall;

[Trait("Rule", "L10")]
public sealed class PayorLabelTests
{
    [Fact]
    public void Four_labels_are_special_and_are_called_as_in_JSON()
    {
        PayorLabel[] special = [PayorLabel.Private, PayorLabel.Unknown, PayorLabel.Mixed, PayorLabel.OpenBalance];

        Assert.Equal(["Private", "Unknown", "Mixed", "Open Balance"], special.Select(label => label.Value), StringComparer.Ordinal);
        Assert.Equal(["Private", "Unknown", "Mixed", "Open Balance"], special.Select(label => label.ToString()), StringComparer.Ordinal);
        Assert.All(special, label => Assert.True(label.IsSpecial));
    }

    [Theory]
    [InlineData("NHS")]
    [InlineData("private")]
    [InlineData("OpenBalance")]
    [InlineData("Unknown ")]
    public void The_label_of_a_payor_is_its_id(string id)
    {
        var label = PayorLabel.Of(new PayorId(id));

        Assert.Equal((id, id, false), (label.Value, label.ToString(), label.IsSpecial));
        Assert.Equal(new PayorLabel(id), label);
    }

    [Fact]
    public void Labels_are_equal_by_their_letters()
    {
        Assert.Equal(PayorLabel.Private, new PayorLabel("Private"));
        Assert.NotEqual(PayorLabel.Private, PayorLabel.Unknown);
        Assert.NotEqual(new PayorLabel("NHS"), new PayorLabel("nhs"));
    }
}
