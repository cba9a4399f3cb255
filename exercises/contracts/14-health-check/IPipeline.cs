namespace Katas.Kata14;

/// <summary>
/// The way of a text into a language model, from characters to the output of the first attention layer.
/// Nothing new is computed here: the answer joins the answers of katas 04, 06, 08 and 13.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
/// <remarks>
/// A transformer adds more around it: a normalisation, a residual connection, a feed-forward layer. This pipeline has none of them.
/// Vaswani and others: Attention Is All You Need (2017), sections 3.2 to 3.5.
/// </remarks>
public interface IPipeline
{
    /// <summary>Text → pieces → tokens → ids → rows → rows with positions → attention, with every stage written down.</summary>
    /// <param name="text">At least one character; all its characters are in the alphabet.</param>
    /// <param name="config">The tokenizer, the table and the weights.</param>
    /// <returns>
    /// What the text has become after each stage. The same text and configuration give the same trace, whatever was run before.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The text or the configuration is null, the text is empty, a character of it is not in the alphabet, or the table has no row for one
    /// of its tokens.
    /// </exception>
    PipelineTrace Run(string text, PipelineConfig config);
}
