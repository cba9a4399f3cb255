using NUnit.Framework;

// Much of what is tested here waits for other processes: two fixtures run at a time.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
