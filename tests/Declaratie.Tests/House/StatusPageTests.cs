using Xunit;

namespace Declaratie.Tests.House;

public sealed class StatusPageTests
{
    [Fact]
    public void The_page_of_statuses_is_printed_from_the_transition_tables() => PrintedPage.Check("docs/statussen.md", StatusPrinter.Page());
}
