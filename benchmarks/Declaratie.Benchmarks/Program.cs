using BenchmarkDotNet.Running;
using Declaratie.Benchmarks;
using Declaratie.Benchmarks.Evidence;
using Declaratie.Benchmarks.Generate;
using Declaratie.Benchmarks.Peers;

if (args is ["generate", .. var asked])
{
    return GenerateCommand.Run(asked);
}

if (args is ["measure", .. var options])
{
    return MeasureCommand.Run(options);
}

if (args is ["measure-reports"])
{
    return ReportsMeasure.Run();
}

if (args is ["measure-claims", .. var knobs])
{
    return ClaimsMeasure.Run(knobs);
}

if (args is ["measure-claims-report", .. var amounts])
{
    return ClaimsReportMeasure.Run(amounts);
}

if (args is ["measure-sessions"])
{
    return SessionsMeasure.Run();
}

if (args is ["measure-vektis", .. var settings])
{
    return VektisMeasure.Run(settings);
}

if (args is ["measure-bookkeeping", .. var wishes])
{
    return BookkeepingMeasure.Run(wishes);
}

if (args is ["evidence", .. var kind])
{
    return EvidenceCommand.Run(kind);
}

if (args is ["peers", .. var engine])
{
    return PeersCommand.Run(engine);
}

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).ToArray();

// BenchmarkDotNet itself ends with 0 even when a benchmark did not build or threw.
return summaries.All(s => !s.HasCriticalValidationErrors && s.Reports.All(r => r.Success)) ? 0 : 1;
