"""Where the weights come from by which the checks judge a sentence: labelled sentences, and how they are learned."""
