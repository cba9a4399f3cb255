namespace Katas.Kata14;

public sealed class Pipeline : IPipeline
{
    public PipelineTrace Run(string text, PipelineConfig config)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentNullException.ThrowIfNull(config);
        return new Stages(text, config).ToTrace();
    }
}
