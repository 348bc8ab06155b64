/** The three dimensions of RFM, in the order in which a customer's scores are read. */
export const RFM_DIMENSIONS = ['recency', 'frequency', 'monetary'] as const
