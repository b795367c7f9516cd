using Xunit;

namespace Declaratie.Tests.House;

public sealed class WordTests
{
    [Fact]
    public void Every_public_type_begins_its_doc_comment_with_the_Dutch_term()
    {
        var without = Repository.PublicTypes
            .Where(type => XmlDocs.LineOf(type) is not { Dutch.Length: > 0, English.Length: > 0 })
            .Select(type => type.FullName);

        Assert.Empty(without);
    }
}
