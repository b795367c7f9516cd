using Declaratie.Domain;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Payments;

[Trait("Rule", "L10")]
public sealed class L10SpecialLabels
{
    [Theory]
    [InlineData("Private")]
    [InlineData("Unknown")]
    [InlineData("Mixed")]
    [InlineData("Open Balance")]
    public void A_special_label_is_no_payor_id(string id) => Books.New().Refuses("L10", id, new Payor(new(id), "A payor"));

    [Theory]
    [InlineData("private")]
    [InlineData("UNKNOWN")]
    [InlineData("OpenBalance")]
    [InlineData("Mixed ")]
    public void Another_spelling_is_another_id(string id) => Books.New().Record(new Payor(new(id), "A payor"));

    [Fact]
    public void A_payor_may_be_called_like_a_special_label() => Books.New().Record(new Payor(new("P"), "Private"));

    [Fact]
    public void Providers_and_patients_may_have_such_ids() =>
        Books.New().Record(new Provider(new("Private"), "P"), new Patient(new("Unknown")) { Name = "U", Provider = new("Private"), Account = new("Mixed") });
}
