using System.Collections.Immutable;
using Declaratie.Cli;
using Declaratie.Cli.Conformance;
using Xunit;

namespace Declaratie.Tests.Conformance;

/// <summary>How a command is taken apart: no shell, and nothing that is put in a placeholder's place is read again.</summary>
public sealed class CommandWordsTests
{
    private static readonly ImmutableArray<string> Question = ["report", "open-transactions", "--as-of", "2024-02-29"];

    [Theory]
    [InlineData("my-system {journal}", "my-system|/tmp/a b.jsonl")]
    [InlineData("  my-system\t{question}  {journal} ", "my-system|report|open-transactions|--as-of|2024-02-29|/tmp/a b.jsonl")]
    [InlineData("'my system' --file={journal}", "my system|--file=/tmp/a b.jsonl")]
    [InlineData("sh -c 'echo $HOME; rm \"x\"'", "sh|-c|echo $HOME; rm \"x\"")]
    [InlineData("a \"\" b", "a||b")]
    [InlineData("a --x='1 2'3", "a|--x=1 23")]
    [InlineData("a | b > c && d $(e) `f` * ~ \\n", "a|||b|>|c|&&|d|$(e)|`f`|*|~|\\n")]
    public void A_command_becomes_words(string command, string words) =>
        Assert.Equal(words, string.Join('|', CommandLineWords.Split(command).For("/tmp/a b.jsonl", Question)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("'' x")]
    [InlineData("{journal}")]
    [InlineData("a 'b")]
    [InlineData("a \"b")]
    [InlineData("a --ask={question}")]
    public void A_command_that_cannot_be_meant_is_refused(string command) => Assert.Throws<ToolFailure>(() => CommandLineWords.Split(command));

    [Fact]
    public void A_placeholder_in_what_is_put_in_stays_as_it_is() =>
        Assert.Equal("a|{question}.jsonl", string.Join('|', CommandLineWords.Split("a {journal}").For("{question}.jsonl", Question)));
}
