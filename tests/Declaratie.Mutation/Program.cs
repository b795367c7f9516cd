using System.CommandLine;
using Declaratie.Mutation;

var library = new Option<string>("--library") { Description = "The library that was mutated: Declaratie.Domain or Declaratie.Reporting.", Required = true };
var report = new Option<string>("--report") { Description = "Stryker's report (JSON) with the mutants.", Required = true };
var folder = new Option<string>("--folder") { Description = "Where coverage.jsonl and results.jsonl are kept; a run goes on with what is there.", Required = true };
var workers = new Option<int>("--workers") { Description = "How many processes ask the tests.", DefaultValueFactory = _ => Environment.ProcessorCount };
var budget = new Option<int>("--budget") { Description = "The time in ms that the tests asked about one mutant may take together.", DefaultValueFactory = _ => 3_000 };
var minutes = new Option<int>("--minutes") { Description = "Stop after so many minutes; the next run goes on.", DefaultValueFactory = _ => 24 * 60 };
var again = new Option<bool>("--again") { Description = "Ask again about those that survived or were not met, instead of those that were not asked yet; each in a new process before it is said to survive." };
var only = new Option<string?>("--only") { Description = "Only mutants in files whose path contains this." };
var without = new Option<string[]>("--without") { Description = "Leave out test classes whose name contains this.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };

var worker = new Command("worker", "Asks the tests for another process.") { library };
worker.SetAction(parsed => Worker.Run(parsed.GetRequiredValue(library)));
var run = new Command("run", "Asks the tests about every mutant.") { library, report, folder, workers, budget, minutes, again, only, without };
run.SetAction(parsed => new Campaign(new(
    parsed.GetRequiredValue(library), parsed.GetRequiredValue(report), parsed.GetRequiredValue(folder), parsed.GetRequiredValue(workers),
    TimeSpan.FromMilliseconds(parsed.GetRequiredValue(budget)), TimeSpan.FromMinutes(parsed.GetRequiredValue(minutes)), parsed.GetValue(again), parsed.GetValue(only), [.. parsed.GetRequiredValue(without)])).Run());
var tell = new Command("tell", "Prints the score of each room and the mutants that survived.") { report, folder };
tell.SetAction(parsed => Telling.Write(parsed.GetRequiredValue(report), Path.Combine(parsed.GetRequiredValue(folder), "results.jsonl"), Console.Out));

return new RootCommand("Asks the tests about every mutant that Stryker compiled into a library.") { worker, run, tell }.Parse(args).Invoke();
